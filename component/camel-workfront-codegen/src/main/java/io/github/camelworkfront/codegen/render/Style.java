package io.github.camelworkfront.codegen.render;

/** What kind of classes stand for objects. */
public enum Style {
    /** Classes with getters and setters, which can be changed and begin empty. */
    BEANS,
    /** Records with a builder. Java allows them no more than 254 members: choose the fields that you need. */
    RECORDS
}
