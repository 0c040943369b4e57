package io.github.camelworkfront.internal.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * From what somebody types to an object type. Spellings are tried from the strictest to the most forgiving: as written, in
 * any case, without spaces, hyphens and underscores, and last the labels of Workfront's screens.
 */
final class SpellingIndex {

    /** The word {@code proof} always means Workfront Proof, so the REST object of that code goes by another one. */
    private static final String REST_PROOF = "rest-proof";

    private static final String PROOF_CODE = "PROOF";

    private final Map<String, ObjectType> exact;
    private final Map<String, ObjectType> anyCase;
    private final Map<String, ObjectType> squeezed;
    private final Map<String, ObjectType> labels;

    SpellingIndex(Collection<ObjectType> types) {
        // Where an event-only object shares a word with one that can be called (approval), the latter is meant, unless
        // the
        // exact code says otherwise.
        List<ObjectType> byWeight = types.stream()
                .sorted(Comparator.comparing(ObjectType::isEventOnly))
                .toList();
        exact = byWord(byWeight, UnaryOperator.identity());
        anyCase = byWord(byWeight, SpellingIndex::lower);
        squeezed = byWord(byWeight, SpellingIndex::squeeze);
        labels = byLabel(types);
    }

    Optional<ObjectType> find(String word) {
        if (word == null) {
            return Optional.empty();
        }
        return Stream.of(
                        exact.get(word),
                        anyCase.get(lower(word)),
                        squeezed.get(squeeze(word)),
                        labels.get(squeeze(word)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Every path word in lower case with the word to suggest for it, and every label with the name to suggest. */
    Map<String, String> suggestions() {
        Map<String, String> words = new HashMap<>();
        labels.forEach((label, type) -> words.put(label, type.name()));
        anyCase.keySet().forEach(word -> words.put(word, word));
        return words;
    }

    private static Map<String, ObjectType> byWord(List<ObjectType> types, UnaryOperator<String> form) {
        Map<String, ObjectType> index = new HashMap<>();
        // All codes before any name: a code always wins over another object's name.
        types.forEach(type -> words(type).limit(1).forEach(word -> index.putIfAbsent(form.apply(word), type)));
        types.forEach(type -> words(type).skip(1).forEach(word -> index.putIfAbsent(form.apply(word), type)));
        return index;
    }

    private static Map<String, ObjectType> byLabel(Collection<ObjectType> types) {
        Map<String, ObjectType> index = new HashMap<>();
        Set<String> shared = new HashSet<>();
        types.stream()
                .filter(type -> !isProof(type))
                .forEach(type -> type.labels()
                        .map(SpellingIndex::squeeze)
                        .distinct()
                        .forEach(label -> {
                            if (index.putIfAbsent(label, type) != null) {
                                shared.add(label);
                            }
                        }));
        index.keySet().removeAll(shared);
        return index;
    }

    private static Stream<String> words(ObjectType type) {
        return isProof(type) ? Stream.of(REST_PROOF) : type.pathWords();
    }

    private static boolean isProof(ObjectType type) {
        return type.code().equals(PROOF_CODE);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String squeeze(String word) {
        return lower(word).replaceAll("[\\s_-]", "");
    }
}
