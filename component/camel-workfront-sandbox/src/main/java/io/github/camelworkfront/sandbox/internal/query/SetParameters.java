package io.github.camelworkfront.sandbox.internal.query;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One AND-ed set of parameters: the unprefixed ones, those of an OR group, or those of an EXISTS clause. */
final class SetParameters {

    final Map<String, FieldParameters> fields = new LinkedHashMap<>();
    final Set<String> outerJoins = new HashSet<>();
    final Map<String, SetParameters> clauses = new LinkedHashMap<>();
    final Map<String, String> directives = new LinkedHashMap<>();
    boolean negated;

    /**
     * @param parameters what a search is asked
     * @return the sets by the label of their OR group; the unprefixed set, under the empty label, only if it has filters
     */
    static Map<String, SetParameters> read(Map<String, List<String>> parameters) {
        Map<String, SetParameters> groups = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            ParameterName parsed = ParameterName.parse(name);
            SetParameters set = groups.computeIfAbsent(parsed.group(), group -> new SetParameters());
            if (parsed.exists() != null) {
                set = set.clauses.computeIfAbsent(parsed.exists(), label -> new SetParameters());
                set.negated |= parsed.negated();
            }
            set.add(parsed, values);
        });
        groups.values().removeIf(SetParameters::isEmpty);
        return groups;
    }

    private boolean isEmpty() {
        return fields.isEmpty() && clauses.isEmpty();
    }

    private void add(ParameterName name, List<String> values) {
        if (name.isDirective()) {
            directives.put(name.path(), String.join(",", values));
            return;
        }
        switch (name.suffix()) {
            case VALUE -> field(name).values.addAll(values);
            case MOD -> field(name).modifiers.addAll(values);
            case RANGE -> field(name).ranges.addAll(values);
            case JOIN -> join(name, values);
            default -> {
                // Sorting, grouping and aggregating are no filters; Sorting and Report read them.
            }
        }
    }

    private void join(ParameterName name, List<String> values) {
        if (values.contains("allowingnull")) {
            outerJoins.add(name.path());
        }
    }

    private FieldParameters field(ParameterName name) {
        return fields.computeIfAbsent(name.path(), path -> new FieldParameters());
    }
}
