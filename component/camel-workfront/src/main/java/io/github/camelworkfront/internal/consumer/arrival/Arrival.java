package io.github.camelworkfront.internal.consumer.arrival;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A state of an object that has arrived, by a poll or pushed.
 *
 * @param source     how it came
 * @param type       what happened to the object
 * @param objectCode such as {@code TASK}
 * @param id         the object's ID
 * @param changed    date of the last update of the state, {@code lastUpdateDate} or what a poll takes in its place; null
 *                   where it has none
 * @param time       when it happened by the service's clock; of a poll the same as {@code changed}; null where nobody
 *                   knows
 * @param state      the object as {@code get} would give it; on a deletion its last known state
 * @param oldState   the object as it was before; null where nobody knows
 * @param event      the event as it came; null of a poll
 * @param actor      ID of the user who made the change; null where nobody knows
 * @param revision   whether a poll has seen the object with the same {@code changed} before, but in another state
 */
public record Arrival(
        Source source,
        Type type,
        String objectCode,
        String id,
        Instant changed,
        Instant time,
        Map<String, Object> state,
        Map<String, Object> oldState,
        Object event,
        String actor,
        boolean revision) {

    /** How a state came. */
    public enum Source {
        POLL,
        PUSH
    }

    /** What happened, in the service's words. */
    public enum Type {
        CREATE,
        UPDATE,
        DELETE
    }

    public Arrival {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(objectCode, "objectCode");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
    }

    /** The same for two arrivals of the same state; see {@code CamelWorkfrontEventKey}. */
    public String key() {
        return EventKey.of(this);
    }

    /** The object, whatever its state. */
    public String object() {
        return objectCode + "+" + id;
    }

    public boolean isDeletion() {
        return type == Type.DELETE;
    }

    /** The same with another state, that of a second look. */
    public Arrival with(Map<String, Object> other) {
        return new Arrival(source, type, objectCode, id, changed, time, other, oldState, event, actor, revision);
    }

    /** Tells no values: they are somebody's data. */
    @Override
    public String toString() {
        return source + " " + type + " " + key();
    }
}
