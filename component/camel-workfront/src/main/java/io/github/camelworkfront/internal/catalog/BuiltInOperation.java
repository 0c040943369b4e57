package io.github.camelworkfront.internal.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The operations that a {@code workfront:OBJ/OPERATION} URI names the same for every object, and what each needs. */
enum BuiltInOperation {
    GET("get", "get"),
    SEARCH("search", "search"),
    COUNT("count", "count"),
    REPORT("report", "report"),
    CREATE("create", "add"),
    UPDATE("update", "edit"),
    UPSERT("upsert", "search", "add", "edit"),
    DELETE("delete", "delete"),
    COPY("copy", "copy"),
    /** Every object type describes itself. */
    METADATA("metadata"),
    /** Whether the service sends events of an object is a matter of its own. */
    EVENTS("events");

    /** Words that people and other connectors have for an operation, and Workfront has not. */
    private static final Map<String, BuiltInOperation> EVERYDAY = Map.of(
            "list", SEARCH,
            "find", SEARCH,
            "query", SEARCH,
            "read", GET,
            "new", CREATE,
            "insert", CREATE,
            "change", UPDATE,
            "modify", UPDATE,
            "remove", DELETE);

    private final String word;
    private final Set<String> needs;

    BuiltInOperation(String word, String... needs) {
        this.word = word;
        this.needs = Set.of(needs);
    }

    String word() {
        return word;
    }

    boolean isOfferedBy(Collection<String> operations) {
        return operations.containsAll(needs);
    }

    static Stream<BuiltInOperation> stream() {
        return Stream.of(values());
    }

    /**
     * What a URI says for a word of the service's documentation that differs, create for add, update for edit, and for
     * words that people bring along: search for list.
     */
    static Stream<String> forOtherWord(String word) {
        Stream<BuiltInOperation> service = stream()
                .filter(operation -> operation.needs.size() == 1)
                .filter(operation -> operation.needs.stream().anyMatch(word::equalsIgnoreCase));
        Stream<BuiltInOperation> everyday = Stream.ofNullable(EVERYDAY.get(word.toLowerCase(Locale.ROOT)));
        return Stream.concat(service, everyday).map(BuiltInOperation::word);
    }

    /** The one that a URI names so, in any case; empty for anything else. */
    static Stream<BuiltInOperation> named(String word) {
        return Names.find(List.of(values()), BuiltInOperation::word, word).stream();
    }
}
