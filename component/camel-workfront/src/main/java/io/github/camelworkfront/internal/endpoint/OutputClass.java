package io.github.camelworkfront.internal.endpoint;

import org.apache.camel.spi.ClassResolver;

/** The option {@code outputClass}. */
public final class OutputClass {

    private OutputClass() {}

    /**
     * The class of this name; null for none.
     *
     * @throws IllegalArgumentException for the name of a class that is not there
     */
    public static Class<?> of(String name, ClassResolver classes) {
        if (name == null) {
            return null;
        }
        Class<?> found = classes.resolveClass(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "outputClass=" + name + " is no class that the application has; give the full"
                            + " name of one, such as outputClass=com.acme.Task");
        }
        return found;
    }
}
