package io.github.camelworkfront.examples.esbwar;

import java.io.IOException;
import java.io.InputStream;

/**
 * The JDK keeps the types of the record that was the last to be compared or hashed for the first time, and with them the class loader of an application
 * that has ended. It is one at most: the next such record takes its place. In a container one comes along, here it is made.
 */
final class LastComparedRecord {

    private LastComparedRecord() {}

    /**
     * Something to compare. Newer JDKs keep types of their own apart from those of applications, so that only a record with a type from
     * another class loader takes the place of one of an application.
     */
    record Chain(Chain next) {}

    /** Compares and hashes a record that this JVM has never seen, so that the JDK forgets the one before. */
    static void forget() {
        try {
            Class<?> chain = new OneClass().define(Chain.class);
            var constructor = chain.getDeclaredConstructor(chain);
            constructor.setAccessible(true);
            Object end = constructor.newInstance((Object) null);
            Object link = constructor.newInstance(end);
            link.equals(end);
            link.hashCode();
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
