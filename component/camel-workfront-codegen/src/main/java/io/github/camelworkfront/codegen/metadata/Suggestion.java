package io.github.camelworkfront.codegen.metadata;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The end of a message about names that there are not: which ones may have been meant. */
public final class Suggestion {

    private static final int MOST = 3;
    /** From 0, nothing in common, to 1, the same. Below this, names are more often strangers than mistakes. */
    private static final double NEAR = 0.85;
    /** What is further behind the best one only distracts from it. */
    private static final double BEHIND = 0.05;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Suggestion() {}

    /**
     * @param words what was typed
     * @param candidates the names that there are
     * @return {@code "; did you mean …?"} with at most three names for each word, best first; empty where nothing is near enough
     */
    public static String of(Collection<String> words, Collection<String> candidates) {
        Set<String> near = new LinkedHashSet<>();
        words.forEach(word -> near.addAll(near(word, candidates)));
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    private static List<String> near(String word, Collection<String> candidates) {
        List<Candidate> sorted = candidates.stream()
                .distinct()
                .map(name -> new Candidate(name, SIMILARITY.apply(lower(word), lower(name))))
                .filter(candidate -> candidate.similarity() >= NEAR)
                .sorted(Comparator.comparingDouble(Candidate::similarity)
                        .reversed()
                        .thenComparing(Candidate::name))
                .toList();
        return sorted.stream()
                .filter(candidate -> candidate.similarity() >= sorted.get(0).similarity() - BEHIND)
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, double similarity) {}
}
