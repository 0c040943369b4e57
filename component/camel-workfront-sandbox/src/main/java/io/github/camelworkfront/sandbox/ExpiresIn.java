package io.github.camelworkfront.sandbox;

/** What a token answer says in {@code expires_in}. Adobe's pages show the placeholder 0, others a number; a client has to cope with each of these. */
public enum ExpiresIn {
    /** The seconds for which the token is good. The default. */
    LIFETIME,
    /** 0, whatever the lifetime is. */
    ZERO,
    /** Nothing: the answer has no such member. */
    ABSENT;

    /** Returns the name used under {@code /_sandbox/applications}, such as {@code absent}. */
    public String label() {
        return Labels.of(this);
    }

    /**
     * Finds a way by its name, in the spelling of a constant or of {@link #label()}.
     *
     * @throws IllegalArgumentException naming the known ones if there is no such way
     */
    public static ExpiresIn of(String name) {
        return Labels.find(ExpiresIn.class, name, "expiresIn");
    }
}
