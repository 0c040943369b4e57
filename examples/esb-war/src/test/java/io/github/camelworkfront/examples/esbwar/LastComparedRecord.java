package io.github.camelworkfront.examples.esbwar;

import java.io.IOException;
import java.io.InputStream;

/**
 * The JDK keeps the types of the record that was the last to be compared for the first time, and with them the class loader of an application
 * that has ended. It is one at most: the next such record takes its place. In a container one comes along, here it is made.
 */
final class LastComparedRecord {

    private LastComparedRecord() {}

    /** Something to compare. */
    record Pair(String left, String right) {}

    /** Compares a record that this JVM has never compared, so that the JDK forgets the one before. */
    static void forget() {
        try {
            Class<?> pair = new OneClass().define(Pair.class);
            var constructor = pair.getDeclaredConstructor(String.class, String.class);
            constructor.setAccessible(true);
            Object one = constructor.newInstance("a", "b");
            one.equals(constructor.newInstance("a", "c"));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class OneClass extends ClassLoader {

        OneClass() {
            super(LastComparedRecord.class.getClassLoader());
        }

        /** The same class once more. */
        Class<?> define(Class<?> type) throws IOException {
            try (InputStream file = getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(type.getName(), bytes, 0, bytes.length);
            }
        }
    }
}
