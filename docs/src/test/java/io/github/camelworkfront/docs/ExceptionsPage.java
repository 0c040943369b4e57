package io.github.camelworkfront.docs;

import io.github.camelworkfront.WorkfrontException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all exceptions: when each is thrown, and what it can tell. */
final class ExceptionsPage {
    private static final Path SOURCES =
            Manual.root().resolve("component/camel-workfront/src/main/java/io/github/camelworkfront");

    private ExceptionsPage() {}

    static String of() {
        return """
                # All exceptions

                This page is made from the exceptions of the component. [Errors](errors.md) says what to do about each, and shows a route that does it.

                All are of the package `io.github.camelworkfront`, and each is a kind of `WorkfrontException`: a route that catches that one catches them all.
                What cannot be right, whatever Workfront says, is a `java.lang.IllegalArgumentException` before anything is sent.

                | exception | when |
                |---|---|
                %s
                ## What every one of them tells

                In a route `${exception.status}` gives the status, and the others likewise. None of them holds a secret.

                %s%s""".formatted(overview(), facts(WorkfrontException.class), own());
    }

    private static String overview() {
        return types().map(type -> "| [`" + type.getSimpleName() + "`](#" + anchor(type) + ") | "
                        + GeneratedPages.cell(source(type).ofType()) + " |\n")
                .collect(Collectors.joining());
    }

    private static String anchor(Class<?> type) {
        return type == WorkfrontException.class || facts(type).isEmpty()
                ? "what-every-one-of-them-tells"
                : ("what-" + type.getSimpleName() + "-tells-beside-this").toLowerCase(Locale.ROOT);
    }

    private static String own() {
        return types().filter(type -> type != WorkfrontException.class)
                .filter(type -> !facts(type).isEmpty())
                .map(type -> "\n## What `" + type.getSimpleName() + "` tells beside this\n\n" + facts(type))
                .collect(Collectors.joining());
    }

    /** A row for each getter that the class itself has; empty if it has none. */
    private static String facts(Class<?> type) {
        List<Method> getters = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        return getters.isEmpty()
                ? ""
                : "| in a route | in Java | what |\n|---|---|---|\n"
                        + getters.stream().map(getter -> row(type, getter)).collect(Collectors.joining());
    }

    private static String row(Class<?> type, Method getter) {
        String property = getter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + getter.getName().substring(4);
        String meaning = source(type)
                .ofMethod(getter.getName())
                .orElseThrow(() -> new IllegalStateException("No comment before " + getter));
        return "| `" + property + "` | `" + getter.getName() + "()` | " + GeneratedPages.cell(meaning) + " |\n";
    }

    private static JavadocText source(Class<?> type) {
        try {
            return new JavadocText(Files.readString(SOURCES.resolve(type.getSimpleName() + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the source of " + type, e);
        }
    }

    /** The common one first, the others by name. */
    private static Stream<Class<?>> types() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Exception.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .map(ExceptionsPage::load)
                    .sorted(Comparator.comparing(type -> type != WorkfrontException.class))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + SOURCES, e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(WorkfrontException.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A source without a class: " + name, e);
        }
    }
}
