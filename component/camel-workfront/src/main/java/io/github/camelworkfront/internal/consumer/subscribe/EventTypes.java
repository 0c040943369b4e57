package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.internal.plan.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The option {@code eventTypes}. */
final class EventTypes {

    private static final List<String> POSSIBLE = List.of("CREATE", "UPDATE", "DELETE");

    private EventTypes() {}

    /** @throws IllegalArgumentException for a word that is no event type, and for none at all */
    static Set<String> of(String option) {
        Set<String> types = new LinkedHashSet<>();
        for (String word : Words.of(option)) {
            String type = word.toUpperCase(Locale.ROOT);
            if (!POSSIBLE.contains(type)) {
                throw new IllegalArgumentException("eventTypes has '" + word + "', which is none of CREATE, UPDATE and"
                        + " DELETE; write eventTypes=CREATE,UPDATE");
            }
            types.add(type);
        }
        if (types.isEmpty()) {
            throw new IllegalArgumentException("eventTypes is empty; write eventTypes=CREATE,UPDATE,DELETE");
        }
        return types;
    }
}
