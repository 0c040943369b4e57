package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.push.EventStore.Waiting;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Who is next: the events of one object stand in a line, in the order in which they happened; each line is served by one
 * at a time, and rests for a while when its first one has failed. The other lines go on. Not for several threads.
 */
final class Lines {

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::time).thenComparing(Waiting::number);

    private final Map<String, Line> lines = new HashMap<>();
    private final Deque<Line> ready = new ArrayDeque<>();
    private int size;

    void add(Waiting event) {
        size++;
        Line line = lines.computeIfAbsent(event.object(), object -> new Line());
        line.events.add(event);
        if (!line.isTaken) {
            line.isTaken = true;
            ready.add(line);
        }
    }

    /** How many stand in lines, those being served included. */
    int size() {
        return size;
    }

    /** The next one to be served, whose line then waits for {@link #served} or {@link #failed}; null for none. */
    Waiting take() {
        Line line = ready.poll();
        return line == null ? null : line.events.peek();
    }

    void served(Waiting event) {
        size--;
        Line line = lines.get(event.object());
        line.events.remove(event);
        line.failures = 0;
        release(event.object());
    }

    /** The line waits for {@link #release}. */
    int failed(Waiting event) {
        return ++lines.get(event.object()).failures;
    }

    /** Its line can be served again. */
    void release(String object) {
        Line line = lines.get(object);
        if (line.events.isEmpty()) {
            lines.remove(object);
        } else {
            ready.add(line);
        }
    }

    /** A line stands in {@code ready}, is served, or rests; or it is gone. */
    private static final class Line {
        private final PriorityQueue<Waiting> events = new PriorityQueue<>(ORDER);
        private boolean isTaken;
        private int failures;
    }
}
