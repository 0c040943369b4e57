package io.github.camelworkfront.kill;

import java.util.Map;

/**
 * A change that the writer makes: it gives a task the name {@code State 4711}, where 4711 is a number that no other change
 * has, so that every state can be told from every other.
 *
 * @param id     ID of the task
 * @param number running number of the change, from 1
 */
record Change(String id, int number) {

    private static final String NAME = "State ";

    static String name(int number) {
        return NAME + number;
    }

    /** The number of the change that an object is in the state of, as text. */
    static String number(Map<?, ?> task) {
        return String.valueOf(task.get("name")).substring(NAME.length());
    }
}
