package io.github.camelworkfront.sandbox.internal.timeline;

import java.util.Set;

/** Tasks wait for each other, so none of them can be dated. */
public final class CircularDependencyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> taskIds;

    CircularDependencyException(Set<String> taskIds) {
        super("Tasks wait for each other: " + String.join(", ", taskIds));
        this.taskIds = Set.copyOf(taskIds);
    }

    /** The tasks that take part. */
    public Set<String> taskIds() {
        return taskIds;
    }
}
