package io.github.camelworkfront.internal.transport;

/** What we call ourselves. */
public final class UserAgent {

    /** Our name, and our version where we come from a jar. */
    public static final String VALUE = value();

    private UserAgent() {}

    private static String value() {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return version == null ? "camel-workfront" : "camel-workfront/" + version;
    }
}
