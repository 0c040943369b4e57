package io.github.camelworkfront.internal.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One kind of Workfront object and what can be done with it.
 *
 * @param code the object code, {@code PROJ}; a few event-only objects have a lower-case one
 * @param name the word for URIs, {@code project}
 * @param apiName the name in the service's metadata, {@code Project}
 * @param label the name on Workfront's screens, {@code Job Role}
 * @param otherLabels further names on Workfront's screens, {@code Custom Form} for a category
 * @param aliases further words that the service accepts in a path, {@code issue}
 * @param secondary whether the object has no path of its own and is reached through its parent only
 * @param eventSubscription whether the Event Subscription API reports changes of it
 * @param unsupportedOnly whether only the version {@code unsupported} of the API lists it; its operations are not documented
 * @param operations the service's words for what it offers: get, add, edit, delete, copy, count, search, report, share,
 *     unshare, sharePublic, unsharePublic, replace
 * @param defaultFields the fields of an answer when none are asked for, as far as documented
 * @param eventFields the fields of an object in an event; empty where nobody knows them
 * @param fields known field names; not all there are
 * @param actions actions by name, those of sharing and replacing included
 * @param queries named queries by name
 * @param shareCoreActions the access levels that sharing can grant
 * @param shareForbiddenActions what sharing can withhold
 * @param copyOptions the words that say what a copy leaves out; empty where they are not documented
 * @param references known names of single related objects; not all there are
 * @param collections known names of lists of related objects; not all there are
 */
public record ObjectType(
        String code,
        String name,
        String apiName,
        String label,
        List<String> otherLabels,
        List<String> aliases,
        boolean secondary,
        boolean eventSubscription,
        boolean unsupportedOnly,
        Set<String> operations,
        List<String> defaultFields,
        Set<String> eventFields,
        Set<String> fields,
        Map<String, ActionType> actions,
        Map<String, QueryType> queries,
        List<String> shareCoreActions,
        List<String> shareForbiddenActions,
        List<String> copyOptions,
        Set<String> references,
        Set<String> collections) {

    public ObjectType {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(apiName, "apiName");
        Objects.requireNonNull(label, "label");
        otherLabels = List.copyOf(otherLabels);
        aliases = List.copyOf(aliases);
        operations = ordered(operations);
        defaultFields = List.copyOf(defaultFields);
        eventFields = ordered(eventFields);
        fields = ordered(fields);
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
        shareCoreActions = List.copyOf(shareCoreActions);
        shareForbiddenActions = List.copyOf(shareForbiddenActions);
        copyOptions = List.copyOf(copyOptions);
        references = ordered(references);
        collections = ordered(collections);
    }

    /** The action of that name, in any case. */
    public Optional<ActionType> action(String word) {
        return Names.find(actions.values(), ActionType::name, word);
    }

    /** The named query of that name, in any case. */
    public Optional<QueryType> query(String word) {
        return Names.find(queries.values(), QueryType::name, word);
    }

    /** Whether a word names both an action and a named query, so that a URI has to say which is meant. */
    public boolean isAmbiguous(String word) {
        return action(word).isPresent() && query(word).isPresent();
    }

    /**
     * @param operation the service's word ({@code add}, {@code edit}, {@code sharePublic}) or that of our URIs ({@code create},
     *     {@code update}, {@code upsert}, {@code metadata}), in any case
     * @return whether the documentation lists it; always false but for metadata where {@link #operationsKnown()} is false
     */
    public boolean supports(String operation) {
        return Names.find(operations, word -> word, operation).isPresent()
                || BuiltInOperation.named(operation).anyMatch(builtIn -> builtIn.isOfferedBy(operations));
    }

    /** Whether the documentation says which operations the object has; it does not for those of {@code unsupported}. */
    public boolean operationsKnown() {
        return !unsupportedOnly;
    }

    /**
     * @param word a misspelt operation
     * @param max how many to return at most
     * @return words like it that a URI may name after this object: operations, actions, named queries; best first
     */
    public List<String> nearestOperation(String word, int max) {
        List<String> offered = BuiltInOperation.stream()
                .filter(operation -> !operationsKnown() || operation.isOfferedBy(operations))
                .map(BuiltInOperation::word)
                .toList();
        Stream<String> translated = BuiltInOperation.forOtherWord(word).filter(offered::contains);
        Stream<String> called = Stream.concat(actions.keySet().stream(), queries.keySet().stream());
        List<String> near =
                NearNames.among(word, Stream.concat(offered.stream(), called).toList(), max);
        return Stream.concat(translated, near.stream()).distinct().limit(max).toList();
    }

    /** Whether the object is known from events only and has nothing to call. */
    boolean isEventOnly() {
        return eventSubscription && operationsKnown() && operations.isEmpty() && actions.isEmpty() && queries.isEmpty();
    }

    /** Whether it has a path of its own in the numbered API versions. */
    boolean isCallable() {
        return !secondary && !unsupportedOnly && !isEventOnly();
    }

    /** The words the service accepts for it in a path, in the order of their weight. */
    Stream<String> pathWords() {
        return Stream.concat(Stream.of(code, name, apiName), aliases.stream());
    }

    Stream<String> labels() {
        return Stream.concat(Stream.of(label), otherLabels.stream());
    }

    private static Set<String> ordered(Set<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
