package io.github.camelworkfront.sandbox;

/** What the sandbox does at the moment where the real service's way is not settled. Thread-safe. */
public interface Choices {

    /** Returns the value of a choice at the moment. */
    String get(Choice choice);

    /**
     * Sets the value of a choice.
     *
     * @throws IllegalArgumentException naming the right ones if it is no value of that choice
     */
    void set(Choice choice, String value);

    /** Goes back to the defaults. */
    void clear();

    /** Tells whether a choice has a value at the moment. */
    default boolean is(Choice choice, String value) {
        choice.check(value);
        return get(choice).equals(value);
    }
}
