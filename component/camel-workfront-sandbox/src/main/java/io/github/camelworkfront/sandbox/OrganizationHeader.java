package io.github.camelworkfront.sandbox;

/**
 * How strictly a call with an Adobe IMS token is asked for its organisation, the header {@code x-gw-ims-org-id}. Adobe's JavaScript client
 * sends it always; whether Workfront insists is not on record.
 */
public enum OrganizationHeader {
    /** A call without the header is accepted, one that names another organisation is refused. The default. */
    OPTIONAL,
    /** A call without the header is refused too. */
    REQUIRED,
    /** The header is not looked at. */
    IGNORED;

    /** Returns the name used under {@code /_sandbox/organization-header}, such as {@code required}. */
    public String label() {
        return Labels.of(this);
    }

    /**
     * Finds a way by its name, in the spelling of a constant or of {@link #label()}.
     *
     * @throws IllegalArgumentException naming the known ones if there is no such way
     */
    public static OrganizationHeader of(String name) {
        return Labels.find(OrganizationHeader.class, name, "organization header rule");
    }
}
