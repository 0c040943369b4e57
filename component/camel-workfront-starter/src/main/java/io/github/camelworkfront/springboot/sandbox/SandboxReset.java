package io.github.camelworkfront.springboot.sandbox;

/** When a sandbox goes back to the state after its start. */
public enum SandboxReset {
    /** After each test, so that none sees what another has done. */
    AFTER_EACH_TEST,
    /**
     * Never. For applications with routes of pushed events: their subscriptions, which they make when they start, are
     * part of the state.
     */
    NEVER
}
