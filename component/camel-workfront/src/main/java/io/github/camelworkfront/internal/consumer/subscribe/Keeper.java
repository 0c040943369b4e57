package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.WorkfrontException;

/** Brings what the service sends to a route in line with what the route wants. For one thread at a time. */
public interface Keeper extends AutoCloseable {

    /** How many subscriptions, or callbacks, the route needs. */
    int wanted();

    /** What a start does. */
    SubscriptionState establish() throws WorkfrontException;

    /** What a look now and then does: makes again what is gone. */
    SubscriptionState look() throws WorkfrontException;

    /** Deletes what a start would recognise. */
    void remove() throws WorkfrontException;

    @Override
    void close();
}
