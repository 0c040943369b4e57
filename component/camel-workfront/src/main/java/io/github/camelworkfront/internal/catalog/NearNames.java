package io.github.camelworkfront.internal.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds what somebody may have meant by a misspelt name. Measured by the edit distance of Damerau and Levenshtein (optimal
 * string alignment: a swap of two neighbours is one mistake), by prefixes and by abbreviations, without regard to case.
 */
public final class NearNames {

    private static final int PLURAL = 8;
    private static final int MISTAKE = 10;
    private static final int PREFIX = 15;
    private static final int ABBREVIATION = 25;
    private static final int PART = 30;
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_PART = 4;

    private NearNames() {}

    /**
     * @param word what was typed
     * @param candidates the names that exist
     * @param max how many to return at most
     * @return the near ones as the candidates spell them, best first; empty where nothing is near enough to be meant
     */
    public static List<String> among(String word, Collection<String> candidates, int max) {
        String typed = lower(word);
        List<Near> near = candidates.stream()
                .distinct()
                .flatMap(candidate -> Near.of(typed, candidate).stream())
                .sorted(Comparator.comparingInt(Near::penalty)
                        .thenComparingInt(one -> Math.abs(one.name().length() - typed.length()))
                        .thenComparing(Near::name))
                .toList();
        return near.stream()
                .filter(one -> one.isComparableTo(near.get(0)))
                .map(Near::name)
                .limit(max)
                .toList();
    }

    /**
     * @param near names that may have been meant
     * @return the question, for the end of a sentence about the one that was typed; empty for no names
     */
    public static String question(Collection<String> near) {
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    private record Near(String name, int penalty) {
        static Optional<Near> of(String typed, String candidate) {
            OptionalInt penalty = NearNames.penalty(typed, lower(candidate));
            return penalty.isPresent() ? Optional.of(new Near(candidate, penalty.getAsInt())) : Optional.empty();
        }

        /** A name that takes twice the mistakes of the best one only distracts from it. */
        boolean isComparableTo(Near best) {
            return penalty == best.penalty || penalty < 2 * best.penalty;
        }
    }

    /** The cheapest way to explain the difference; empty where none does. */
    private static OptionalInt penalty(String typed, String name) {
        IntStream.Builder ways = IntStream.builder();
        int distance = distance(typed, name);
        if (distance <= tolerated(typed.length())) {
            ways.add(distance * (isPlural(typed, name) ? PLURAL : MISTAKE));
        }
        if (isPrefix(typed, name) || isPrefix(name, typed) && name.length() * 2 >= typed.length()) {
            ways.add(PREFIX);
        }
        if (isAbbreviation(typed, name)) {
            ways.add(ABBREVIATION);
        }
        if (typed.length() >= SHORTEST_PART && name.contains(typed)) {
            ways.add(PART);
        }
        return ways.build().min();
    }

    private static boolean isPlural(String typed, String name) {
        return typed.equals(name + "s");
    }

    /** One mistake in a short word, three in a long one: more of them make another word. */
    private static int tolerated(int length) {
        if (length < SHORTEST_PREFIX) {
            return 0;
        }
        return length < 6 ? 1 : length < 10 ? 2 : 3;
    }

    private static boolean isPrefix(String start, String whole) {
        return start.length() >= SHORTEST_PREFIX && whole.startsWith(start);
    }

    /** "calcTimeline" for "calculateTimeline": same start, letters left out, at least half of them kept. */
    private static boolean isAbbreviation(String typed, String name) {
        if (typed.length() <= SHORTEST_PREFIX
                || typed.length() * 2 < name.length()
                || !name.startsWith(typed.substring(0, SHORTEST_PREFIX))) {
            return false;
        }
        int matched = 0;
        for (int i = 0; i < name.length() && matched < typed.length(); i++) {
            if (name.charAt(i) == typed.charAt(matched)) {
                matched++;
            }
        }
        return matched == typed.length();
    }

    static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cell(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
