package io.github.camelworkfront.internal.consumer.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.camel.spi.StateRepository;

/**
 * The objects that a consumer knows to exist, each with the time of its last change, in 256 parts: a change of some objects
 * writes some of the parts. They are learned from looks at all there are, and from what was delivered between two looks,
 * on any thread.
 */
final class KnownIds {

    private static final int PARTS = 256;

    private final List<KeptText> parts = new ArrayList<>();
    private final Json json;
    private final Lock lock = new ReentrantLock();
    private final Map<String, Instant> sinceTheLook = new HashMap<>();
    private List<Map<String, Instant>> known;

    /** @param repository null to know them until the process ends */
    KnownIds(StateRepository<String, String> repository, String key, Json json) {
        this.json = json;
        for (int part = 0; part < PARTS; part++) {
            parts.add(new KeptText(repository, "%s:ids:%02x".formatted(key, part)));
        }
    }

    /** A look at all there are begins: what is delivered from now on it may have seen or not. */
    void lookBegins() {
        locked(() -> {
            sinceTheLook.clear();
            return null;
        });
    }

    /**
     * An object exists, or did at this moment.
     *
     * @param time of its last change; null where nobody knows
     */
    void add(String id, Instant time) {
        locked(() -> {
            sinceTheLook.put(id, time);
            Map<String, Instant> others = known().get(part(id));
            boolean news = !others.containsKey(id);
            others.put(id, time);
            if (news) {
                write(part(id));
            }
            return null;
        });
    }

    /**
     * Those that are known and not among others.
     *
     * @throws IllegalStateException when what is kept cannot be read, with its key
     */
    Set<String> without(Set<String> others) {
        return locked(() -> {
            Set<String> without = new HashSet<>();
            known().forEach(part -> without.addAll(part.keySet()));
            without.removeAll(others);
            return without;
        });
    }

    /** Time of the last change that is known of one; null without one. */
    Instant time(String id) {
        return locked(() -> known().get(part(id)).get(id));
    }

    /** Knows these from now on, and what was delivered since the look began; writes what is another than before. */
    void replace(Map<String, Instant> now) {
        locked(() -> {
            known = empty();
            now.forEach((id, time) -> known.get(part(id)).put(id, time));
            sinceTheLook.forEach((id, time) -> known.get(part(id)).put(id, time));
            for (int part = 0; part < PARTS; part++) {
                // A part that never had anything needs no text.
                if (!known.get(part).isEmpty() || parts.get(part).hasText()) {
                    write(part);
                }
            }
            return null;
        });
    }

    private void write(int part) {
        Map<String, Object> text = new TreeMap<>();
        known.get(part).forEach((id, time) -> text.put(id, time == null ? null : time.toEpochMilli()));
        parts.get(part).write(json.text(text));
    }

    private static int part(String id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 8 ^ hash >>> 16 ^ hash >>> 24) & (PARTS - 1);
    }

    private List<Map<String, Instant>> known() {
        if (known == null) {
            List<Map<String, Instant>> all = empty();
            for (int part = 0; part < PARTS; part++) {
                String text = parts.get(part).read();
                if (text != null) {
                    read(parts.get(part), text, all.get(part));
                }
            }
            known = all;
        }
        return known;
    }

    private static List<Map<String, Instant>> empty() {
        List<Map<String, Instant>> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            all.add(new HashMap<>());
        }
        return all;
    }

    private void read(KeptText part, String text, Map<String, Instant> into) {
        try {
            ((Map<?, ?>) json.parse(text)).forEach((id, time) -> into.put((String) id, moment((Number) time)));
        } catch (JsonProcessingException | ClassCastException | NullPointerException e) {
            throw part.unreadable(new IllegalArgumentException("it is no part of the known IDs", e));
        }
    }

    private static Instant moment(Number millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis.longValue());
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
