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
import org.apache.camel.spi.StateRepository;

/**
 * The objects that a consumer has seen to exist, each with the time of its last change, in 256 parts: a change of some
 * objects writes some of the parts. For one thread.
 */
final class KnownIds {

    private static final int PARTS = 256;

    private final List<KeptText> parts = new ArrayList<>();
    private final Json json;
    private Map<String, Instant> known;

    /** @param repository null to know them until the process ends */
    KnownIds(StateRepository<String, String> repository, String key, Json json) {
        this.json = json;
        for (int part = 0; part < PARTS; part++) {
            parts.add(new KeptText(repository, "%s:ids:%02x".formatted(key, part)));
        }
    }

    /**
     * Those that are known and not among others.
     *
     * @throws IllegalStateException when what is kept cannot be read, with its key
     */
    Set<String> without(Set<String> others) {
        if (known == null) {
            known = read();
        }
        Set<String> without = new HashSet<>(known.keySet());
        without.removeAll(others);
        return without;
    }

    /** Time of the last change that is known of one; null without one. */
    Instant time(String id) {
        return known.get(id);
    }

    /** Knows these from now on, and writes what is another than before. */
    void replace(Map<String, Instant> now) {
        known = new HashMap<>(now);
        List<Map<String, Object>> texts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            texts.add(new TreeMap<>());
        }
        known.forEach((id, time) -> texts.get(part(id)).put(id, time == null ? null : time.toEpochMilli()));
        for (int part = 0; part < PARTS; part++) {
            // A part that never had anything needs no text.
            if (!texts.get(part).isEmpty() || parts.get(part).hasText()) {
                parts.get(part).write(json.text(texts.get(part)));
            }
        }
    }

    private static int part(String id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 8 ^ hash >>> 16 ^ hash >>> 24) & (PARTS - 1);
    }

    private Map<String, Instant> read() {
        Map<String, Instant> all = new HashMap<>();
        for (KeptText part : parts) {
            String text = part.read();
            if (text != null) {
                add(part, text, all);
            }
        }
        return all;
    }

    private void add(KeptText part, String text, Map<String, Instant> all) {
        try {
            ((Map<?, ?>) json.parse(text)).forEach((id, time) -> all.put((String) id, moment((Number) time)));
        } catch (JsonProcessingException | ClassCastException | NullPointerException e) {
            throw part.unreadable(new IllegalArgumentException("it is no part of the known IDs", e));
        }
    }

    private static Instant moment(Number millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis.longValue());
    }
}
