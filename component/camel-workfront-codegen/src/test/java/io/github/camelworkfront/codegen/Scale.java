package io.github.camelworkfront.codegen;

/** How much the tests do: {@code -Dscale=full} does all of it. */
final class Scale {

    private Scale() {}

    static boolean isFull() {
        return "full".equals(System.getProperty("scale"));
    }
}
