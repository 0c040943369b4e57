package io.github.camelworkfront.internal.consumer;

/** What has been arranged with the service for a route; held until the route's endpoint ends. */
public interface Registration extends AutoCloseable {

    /** Holds nothing. */
    Registration NONE = () -> {};

    /** Ends what goes on beside the route. What the service cannot be told is logged, never thrown. */
    @Override
    void close();
}
