package io.github.camelworkfront.kill;

import java.util.Optional;

/**
 * A state of a task that a route got.
 *
 * @param id     ID of the task
 * @param number of the change that led to the state
 * @param pushed whether it was pushed, and not polled
 */
record Delivery(String id, int number, boolean pushed) {

    /** What a line with a delivery begins with. */
    static final String MARK = "DELIVERED";

    /** The delivery that a line tells of; empty for any other line, and for one that was cut off. */
    static Optional<Delivery> of(String line) {
        String[] words = line.split(" ");
        boolean whole = words.length == 6 && MARK.equals(words[0]) && ".".equals(words[5]);
        return whole
                ? Optional.of(new Delivery(words[1], Integer.parseInt(words[2]), "push".equals(words[3])))
                : Optional.empty();
    }
}
