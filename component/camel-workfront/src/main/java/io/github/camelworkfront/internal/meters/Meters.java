package io.github.camelworkfront.internal.meters;

import java.util.function.IntSupplier;
import org.apache.camel.CamelContext;

/** Takes down what happens to calls. Nothing that identifies a user, an object or a session gets here. */
public interface Meters {

    /** Keeps nothing. */
    Meters NONE = new Meters() {};

    /**
     * Meters of a Camel context whose registry holds one of Micrometer's.
     *
     * @return {@link #NONE} without such a registry, or without Micrometer
     */
    static Meters of(CamelContext context) {
        try {
            Class.forName("io.micrometer.core.instrument.MeterRegistry", false, Meters.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return NONE;
        }
        return MicrometerMeters.of(context);
    }

    /**
     * A call is over, with all its waits and repetitions.
     *
     * @param operation as in the endpoint URI: {@code task/search}
     * @param failure   what it ended with, null for a success
     * @param nanos     how long it took
     */
    default void called(String operation, Exception failure, long nanos) {}

    /** A request failed, whether it is repeated or not. */
    default void failed(Exception failure) {}

    /** A request is made again after this failure. */
    default void repeated(Exception failure) {}

    /** A request had its turn after so many nanoseconds. */
    default void waited(long nanos) {}

    /** A session or a token was asked for, with success or without. */
    default void signedIn(boolean success) {}

    /** Watches numbers for as long as they are there. */
    default void watchLanes(IntSupplier used, IntSupplier allowed, IntSupplier waiting) {}

    /**
     * Watches the subscriptions of a route, until what it gives is run.
     *
     * @param endpoint as in the endpoint URI: {@code task/events}
     * @param path     at which the application takes the events
     */
    default Runnable watchSubscriptions(
            String endpoint,
            String path,
            IntSupplier wanted,
            IntSupplier present,
            IntSupplier disabled,
            IntSupplier frozen) {
        return () -> {};
    }
}
