package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of a state are read for a route: those of the option {@code fields}, and what consumers need beside. The
 * service adds its default fields for the object.
 */
public final class StateFields {

    /** Date on which an object was made. */
    public static final String ENTERED = "entryDate";

    /** Who changed it last. */
    public static final String ACTOR = "lastUpdatedByID";

    private final ConsumerSetup setup;
    private final Set<String> fields = new LinkedHashSet<>();

    private StateFields(ConsumerSetup setup) {
        this.setup = setup;
        if (setup.options().fields() != null) {
            fields.addAll(setup.options().fields());
        }
        fields.add("ID");
    }

    /**
     * Those that a poll reads.
     *
     * @param cursor field that tells changes
     * @return the value of the parameter {@code fields}
     */
    public static String polled(ConsumerSetup setup, String cursor) {
        StateFields all = new StateFields(setup);
        all.fields.add(cursor);
        return all.text();
    }

    /**
     * Those that are read in place of a pushed state: the same as of a poll, as far as the object has them.
     *
     * @return the value of the parameter {@code fields}
     */
    public static String refetched(ConsumerSetup setup) {
        StateFields all = new StateFields(setup);
        all.addKnown(setup.consumer().getCursorField());
        return all.text();
    }

    private String text() {
        addKnown(ENTERED);
        if (setup.consumer().isIgnoreOwnChanges()) {
            addKnown(ACTOR);
        }
        List<String> all = new ArrayList<>(fields);
        return all.stream().anyMatch(f -> f.contains(",")) ? setup.json().text(all) : String.join(",", all);
    }

    private void addKnown(String field) {
        ObjectType object = setup.target().object();
        if (object != null && object.fields().contains(field)) {
            fields.add(field);
        }
    }
}
