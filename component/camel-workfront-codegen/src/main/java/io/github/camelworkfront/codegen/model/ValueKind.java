package io.github.camelworkfront.codegen.model;

/** What a value is in Java. */
public enum ValueKind {
    TEXT,
    INTEGER,
    LONG,
    /** Any other number; nothing is lost of it. */
    DECIMAL,
    BOOLEAN,
    /** A date and time with its distance from UTC. */
    MOMENT,
    /** A day. */
    DAY,
    /** An object whose type is not generated, and the values of custom fields by their names. */
    MAP,
    /** Whatever JSON has. */
    ANY,
    /** A generated class. */
    OBJECT,
    /** A generated type of choices. */
    CHOICE
}
