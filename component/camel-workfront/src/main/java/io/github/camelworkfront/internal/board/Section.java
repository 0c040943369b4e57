package io.github.camelworkfront.internal.board;

/** Of what there is something to tell. */
public enum Section {
    /** Who is signed in where, and how often that was renewed. */
    SESSIONS("sessions"),
    /** How many requests are under way, may be, and wait. */
    LANES("lanes"),
    /** How often each operation was called, and what it failed with last. */
    CALLS("calls"),
    /** How far polls have come. */
    POLLS("polls"),
    /** What the service sends to routes. */
    SUBSCRIPTIONS("subscriptions"),
    /** What waits for routes. */
    INBOXES("inboxes");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** As tools know it: lower case, in the plural. */
    public String label() {
        return label;
    }
}
