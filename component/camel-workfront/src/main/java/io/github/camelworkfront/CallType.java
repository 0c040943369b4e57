package io.github.camelworkfront;

/** What an operation is that the bundled catalogue does not know. */
public enum CallType {
    /** An action: {@code PUT}. */
    action,
    /** A named query: {@code GET}. */
    query
}
