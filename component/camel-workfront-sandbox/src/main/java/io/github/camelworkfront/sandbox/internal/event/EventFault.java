package io.github.camelworkfront.sandbox.internal.event;

/** A refusal by the event subscription service. Only the statuses are on record (Adobe, "Event Subscription API"). */
final class EventFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private EventFault(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    static EventFault badRequest(String message) {
        return new EventFault(400, "BAD_REQUEST", message);
    }

    static EventFault unauthorized(String message) {
        return new EventFault(401, "UNAUTHORIZED", message);
    }

    static EventFault forbidden() {
        return new EventFault(403, "FORBIDDEN", "Only system administrators can manage event subscriptions");
    }

    static EventFault notFound(String id) {
        return new EventFault(404, "NOT_FOUND", "There is no subscription " + id);
    }

    static EventFault methodNotAllowed(String method) {
        return new EventFault(405, "METHOD_NOT_ALLOWED", "There is no " + method + " here");
    }

    static EventFault duplicate() {
        return new EventFault(409, "CONFLICT", "There is a subscription for this already");
    }
}
