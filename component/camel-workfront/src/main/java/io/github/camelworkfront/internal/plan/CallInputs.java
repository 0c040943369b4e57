package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.json.Json;
import java.util.List;
import java.util.Map;

/**
 * What one exchange asks: options and headers merged by the rules of precedence, and the body as a plain value.
 *
 * @param ids         from the header, else the option; the operation may take them from the body
 * @param fields      fields to read; null for the service's defaults
 * @param filters     merged name by name
 * @param arguments   merged name by name
 * @param body        Map, List, text, number or Boolean; null without one
 */
public record CallInputs(
        Ids ids,
        List<String> fields,
        Map<String, Object> filters,
        String sort,
        Integer limit,
        Integer first,
        Map<String, Object> arguments,
        boolean force,
        List<String> copyOptions,
        String path,
        MessageBody body) {

    /** The ids of header or option, or those that the body holds. */
    public Ids idsOrBody() {
        return ids.isEmpty() ? Ids.ofBody(body.idValue()) : ids;
    }

    /**
     * The ids of header, option or body.
     *
     * @throws IllegalArgumentException when there are none
     */
    public Ids requiredIds(String operation) {
        Ids found = idsOrBody();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("workfront:" + operation
                    + " needs an id: set the option id, the header CamelWorkfrontId, or put it into the body");
        }
        return found;
    }

    /** The filters of header or options, or the body's where there are none. */
    public Map<String, Object> filtersOrBody() {
        return filters.isEmpty() ? body.filterValues() : filters;
    }

    /** Whether the filters are those of the body, which may be there by accident. */
    public boolean filtersAreOfBody() {
        return filters.isEmpty() && !body.filterValues().isEmpty();
    }

    /** The {@code fields} parameter; as a JSON array where a name holds a comma. */
    public String fieldsParameter(Json json) {
        if (fields == null || fields.isEmpty()) {
            return null;
        }
        return fields.stream().anyMatch(f -> f.contains(",")) ? json.text(fields) : String.join(",", fields);
    }
}
