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

    /**
     * A call was given up by this side, because the application or the thread that made it was stopped.
     *
     * @param operation as in the endpoint URI: {@code task/search}
     * @param nanos     how long it took until then
     */
    default void cutShort(String operation, long nanos) {}

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
     * An event was pushed.
     *
     * @param object as in the endpoint URI: {@code task}
     */
    default void eventReceived(String object) {}

    /** A delivery of events was refused, for a reason such as {@code unauthorised}. */
    default void eventRefused(String object, String reason) {}

    /** What became of an event: {@code delivered}, {@code duplicate}, {@code superseded}, {@code own} or {@code failed}. */
    default void eventEnded(String object, String outcome) {}

    /** The route is done with an event so many nanoseconds after it happened. */
    default void eventDelivered(String object, long nanos) {}

    /** Watches how many events wait in an inbox, until what it gives is run. */
    default Runnable watchInbox(String object, IntSupplier waiting) {
        return () -> {};
    }

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
