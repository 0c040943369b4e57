package io.github.camelworkfront.internal.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the catalogue's JSON; what a type leaves out there is empty or false. */
final class CatalogReader {

    private CatalogReader() {}

    /**
     * @param in the catalogue, closed by the caller
     * @return the object types in the order of the file
     * @throws IOException if it cannot be read or has another form
     */
    static List<ObjectType> read(InputStream in) throws IOException {
        return CatalogJson.MAPPER.readValue(in, Catalogue.class).types().stream()
                .map(Entry::toType)
                .toList();
    }

    @JsonIgnoreProperties("description")
    private record Catalogue(List<Entry> types) {}

    private record Entry(
            String code,
            String name,
            String apiName,
            String label,
            String labelAlt,
            List<String> aliases,
            boolean secondaryObject,
            boolean eventSubscription,
            boolean unsupportedOnly,
            Set<String> operations,
            List<String> defaultFields,
            Set<String> eventFields,
            Set<String> fields,
            Map<String, Call> actions,
            Map<String, Call> namedQueries,
            List<String> shareCoreActions,
            List<String> shareForbiddenActions,
            List<String> copyOptions,
            Set<String> references,
            Set<String> collections) {

        ObjectType toType() {
            return new ObjectType(
                    code,
                    name,
                    apiName,
                    label,
                    labelAlt == null ? List.of() : List.of(labelAlt),
                    orEmpty(aliases),
                    secondaryObject,
                    eventSubscription,
                    unsupportedOnly,
                    orEmpty(operations),
                    orEmpty(defaultFields),
                    orEmpty(eventFields),
                    orEmpty(fields),
                    actionTypes(),
                    queryTypes(),
                    orEmpty(shareCoreActions),
                    orEmpty(shareForbiddenActions),
                    orEmpty(copyOptions),
                    orEmpty(references),
                    orEmpty(collections));
        }

        private Map<String, ActionType> actionTypes() {
            Stream<ActionType> own = orEmpty(actions).entrySet().stream()
                    .map(action -> action.getValue().toAction(action.getKey()));
            return Stream.concat(own, SharingActions.among(orEmpty(operations)))
                    .collect(Collectors.toMap(ActionType::name, action -> action, (a, b) -> a, LinkedHashMap::new));
        }

        private Map<String, QueryType> queryTypes() {
            return orEmpty(namedQueries).entrySet().stream()
                    .map(query -> query.getValue().toQuery(query.getKey()))
                    .collect(Collectors.toMap(QueryType::name, query -> query, (a, b) -> a, LinkedHashMap::new));
        }
    }

    /** An action or a named query; no {@code arguments} at all means that they are not documented. */
    private record Call(Map<String, String> arguments, String result) {

        ActionType toAction(String name) {
            return new ActionType(name, argumentList(), arguments != null, result, false);
        }

        QueryType toQuery(String name) {
            return new QueryType(name, argumentList(), arguments != null);
        }

        private List<Argument> argumentList() {
            return orEmpty(arguments).entrySet().stream()
                    .map(argument -> new Argument(argument.getKey(), argument.getValue()))
                    .toList();
        }
    }

    private static List<String> orEmpty(List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static Set<String> orEmpty(Set<String> set) {
        return Objects.requireNonNullElse(set, Set.of());
    }

    private static <V> Map<String, V> orEmpty(Map<String, V> map) {
        return Objects.requireNonNullElse(map, Map.of());
    }
}
