package io.github.camelworkfront.internal.consumer.push;

/** Keeps events for the route, so that the service need not wait for it. */
interface Inbox extends Intake {

    /** How things stand, after the start; asks nobody. */
    InboxState state();
}
