package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.query.ParameterName.Suffix;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.value.WorkfrontDates;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An aggregation: {@code status_GroupBy=true&hours_AggFunc=sum}, several levels by {@code _<n>_GroupBy}, and
 * {@code $$ROLLUP=true} for totals.
 *
 * <p>Recorded: groups are members keyed by their value, aggregates are keyed {@code <func>_<field>}, a group of a direct
 * field repeats its value, and totals stand under {@code $$ROLLUP}. Choices: levels nest, objects without a value are
 * keyed by the empty text, totals are given once for everything, and without any grouping the aggregates stand alone.
 */
public final class Report {

    private static final String ROLLUP = "$$ROLLUP";

    private record Grouping(LeveledName name, FieldPath path) {}

    private record Aggregation(String key, FieldPath path, Function<List<Object>, Object> function) {}

    private final RequestContext context;
    private final Query query;
    private final List<Grouping> groupings = new ArrayList<>();
    private final List<Aggregation> aggregations = new ArrayList<>();
    private final boolean rollup;

    private Report(Query query, boolean rollup, RequestContext context) {
        this.query = query;
        this.rollup = rollup;
        this.context = context;
    }

    /**
     * @param type what is aggregated
     * @param parameters all parameters of the request; filters are those of a search
     * @param context who asks
     * @throws WorkfrontFault as for a search, and for functions that do not exist
     */
    public static Report parse(ObjectType type, Map<String, List<String>> parameters, RequestContext context) {
        boolean rollup = parameters.getOrDefault(ROLLUP, List.of()).contains("true");
        Report report = new Report(Query.parse(type, parameters, context), rollup, context);
        SearchParameters.of(parameters).forEach((name, values) -> report.read(type, ParameterName.parse(name), values));
        report.groupings.sort(Comparator.comparing(grouping -> grouping.name().level()));
        return report;
    }

    /** Runs the report and writes what stands under {@code data}. */
    public void write(JsonGenerator json) throws IOException {
        JsonValues.write(result(), context.zone(), json);
    }

    /** @return the report as nested maps */
    public Map<String, Object> result() {
        List<Entity> matches = query.matches().toList();
        Map<String, Object> result = groups(matches, 0, Map.of());
        if (rollup) {
            result.put(ROLLUP, aggregates(matches));
        }
        return result;
    }

    private void read(ObjectType type, ParameterName name, List<String> values) {
        if (name.suffix() == Suffix.GROUP_BY && values.contains("true")) {
            LeveledName leveled = LeveledName.parse(name.path());
            groupings.add(new Grouping(leveled, path(type, leveled.path())));
        } else if (name.suffix() == Suffix.AGGREGATE) {
            values.forEach(function -> aggregations.add(new Aggregation(
                    function + "_" + name.path(),
                    path(type, name.path()),
                    Aggregate.find(function)
                            .orElseThrow(() -> WorkfrontFault.invalidParameter(name.path() + "_AggFunc", function)))));
        }
    }

    private FieldPath path(ObjectType type, String name) {
        return FieldPath.compile(type, name, Set.of(), context).orElseThrow(() -> WorkfrontFault.unknownFilter(name));
    }

    private Map<String, Object> groups(List<Entity> members, int level, Map<String, Object> values) {
        if (level == groupings.size()) {
            Map<String, Object> leaf = aggregates(members);
            leaf.putAll(values);
            return leaf;
        }
        FieldPath path = groupings.get(level).path();
        Map<String, Object> groups = new LinkedHashMap<>();
        Map<String, List<Entity>> byKey = members.stream()
                .collect(Collectors.groupingBy(entity -> key(path.first(entity)), TreeMap::new, Collectors.toList()));
        byKey.forEach((key, group) -> {
            Map<String, Object> known = new LinkedHashMap<>(values);
            if (path.isDirect()) {
                known.put(path.field(), path.first(group.get(0)));
            }
            groups.put(key, groups(group, level + 1, known));
        });
        return groups;
    }

    private String key(Object value) {
        return value instanceof Instant instant
                ? WorkfrontDates.format(instant, context.zone())
                : Objects.toString(value, "");
    }

    private Map<String, Object> aggregates(List<Entity> members) {
        Map<String, Object> aggregates = new LinkedHashMap<>();
        for (Aggregation aggregation : aggregations) {
            List<Object> values =
                    members.stream().flatMap(aggregation.path()::values).toList();
            aggregates.put(aggregation.key(), aggregation.function().apply(values));
        }
        return aggregates;
    }
}
