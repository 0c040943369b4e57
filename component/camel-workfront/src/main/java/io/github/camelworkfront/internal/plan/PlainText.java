package io.github.camelworkfront.internal.plan;

/** Text of any class as a String: Groovy's {@code "Order ${id}"} is a CharSequence and looks like text to whoever writes it. */
final class PlainText {

    private PlainText() {}

    /** The value itself, unless it is text. */
    static Object of(Object value) {
        return value instanceof CharSequence text ? text.toString() : value;
    }
}
