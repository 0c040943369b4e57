package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.arrival.StateFields;
import io.github.camelworkfront.internal.plan.CursorWalk;
import io.github.camelworkfront.internal.plan.FilterRules;
import io.github.camelworkfront.internal.plan.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The options of a poll, checked.
 *
 * @param query   what it asks
 * @param since   where it begins without a mark
 * @param overlap how far behind the mark it looks again
 * @param key     under which the mark is kept
 */
record PollOptions(ChangeQuery query, Since since, Duration overlap, String key) {

    private static final WorkfrontEndpoint UNTOUCHED = new WorkfrontEndpoint("workfront:none", null, null);

    /** @throws IllegalArgumentException that names the option and shows a correct value */
    static PollOptions of(ConsumerSetup setup) {
        WorkfrontConsumerConfiguration consumer = setup.consumer();
        String label = setup.target().label();
        refuseUseless(setup.endpoint(), label);
        String cursor = cursor(consumer.getCursorField(), setup);
        if (consumer.getOverlap() < 0) {
            throw refused(
                    label,
                    "overlap=" + consumer.getOverlap() + " must not be negative; it is a time such as"
                            + " overlap=60000 (milliseconds) or overlap=1m");
        }
        Map<String, Object> named = setup.options().filters();
        Filters filters = Filters.of(setup.options().lenient() ? named : FilterRules.checked(named), setup.json());
        refuseFilters(filters, cursor, label);
        return new PollOptions(
                new ChangeQuery(
                        setup.root().at(setup.target().objectCode(), "search"),
                        label,
                        new CursorWalk(filters, cursor),
                        StateFields.polled(setup, cursor),
                        setup.options().pageSize()),
                Since.parse(consumer.getSince()),
                Duration.ofMillis(consumer.getOverlap()),
                OffsetKey.of(setup, cursor, filters));
    }

    private static void refuseUseless(WorkfrontEndpoint endpoint, String label) {
        refuse(label, "sort", endpoint.getSort() != null, "a poll reads in the order of cursorField");
        refuse(label, "limit", endpoint.getLimit() != null, "use maxMessagesPerPoll");
        refuse(label, "first", endpoint.getFirst() != null, "use since to say where it begins");
        refuse(label, "streaming", endpoint.isStreaming(), "a poll gives one object at a time");
        refuse(
                label,
                "parallelPages",
                endpoint.getParallelPages() != UNTOUCHED.getParallelPages(),
                "a poll reads page after page");
        refuse(
                label,
                "maxListSize",
                endpoint.getMaxListSize() != UNTOUCHED.getMaxListSize(),
                "a poll gives one object at a time");
        refuse(
                label,
                "outputFormat=raw",
                endpoint.getOutputFormat() == OutputFormat.raw && endpoint.getOutputClass() == null,
                "use outputFormat=map, json or node");
    }

    private static void refuse(String label, String option, boolean set, String instead) {
        if (set) {
            throw refused(label, "begins a route here (from:) and makes no use of " + option + ": " + instead);
        }
    }

    private static String cursor(String named, ConsumerSetup setup) {
        String label = setup.target().label();
        String cursor = named == null ? "" : named.trim();
        if (cursor.isEmpty() || cursor.contains(",")) {
            throw refused(label, "needs one field as cursorField, such as cursorField=lastUpdateDate");
        }
        ObjectType object = setup.target().object();
        boolean known = object == null
                || object.fields().isEmpty()
                || object.fields().contains(cursor)
                || cursor.startsWith("DE:");
        if (!known && !setup.options().lenient()) {
            throw refused(
                    label,
                    "has no field " + cursor + " to tell changes by; name another one with cursorField" + dates(object)
                            + " (lenient=true asks for it all the same)");
        }
        return cursor;
    }

    private static String dates(ObjectType object) {
        List<String> dates = object.fields().stream()
                .filter(f -> f.endsWith("Date"))
                .sorted()
                .toList();
        return dates.isEmpty() ? "" : ": it has " + String.join(", ", dates);
    }

    private static void refuseFilters(Filters filters, String cursor, String label) {
        if (filters.areOneParameter()) {
            throw refused(
                    label,
                    "cannot poll with filter.filters (nor filter.username, which travels in it), into which no"
                            + " time can be put; name the filters one by one, such as filter.status=CUR");
        }
        if (filters.sort()) {
            throw refused(label, "reads in the order of cursorField; leave the filters that end in _Sort out");
        }
        for (String field : List.of("ID", cursor)) {
            if (filters.name(field)) {
                throw refused(
                        label,
                        "walks through the objects by " + field + " and cannot have filter." + field
                                + " as well; say with since where to begin, and filter by another field");
            }
        }
    }

    private static IllegalArgumentException refused(String label, String why) {
        return new IllegalArgumentException("workfront:" + label + " " + why);
    }
}
