package io.github.camelworkfront;

/** When Workfront is told that an event has arrived. */
public enum Handover {
    /** When the route is done with it; what the route's failure, or more than four seconds, makes Workfront repeat. */
    direct,
    /** When it is stored durably in an inbox, from which the route takes it at its own pace. */
    inbox
}
