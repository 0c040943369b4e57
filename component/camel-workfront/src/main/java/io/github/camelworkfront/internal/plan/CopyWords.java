package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ObjectType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a copy leaves out. The words of a copy are in the catalogue for the objects of which Adobe documents them; the
 * action {@code copyIssue} takes a number whose bits mean the same (Adobe, "copyIssue options").
 */
public final class CopyWords {

    private static final Map<String, Integer> ISSUE_BITS = issueBits();

    private CopyWords() {}

    /**
     * The words in the service's spelling; null for null.
     *
     * @param object what is copied, null when the catalogue does not know it
     * @throws IllegalArgumentException for a word that the object is known not to have
     */
    public static List<String> checked(List<String> words, ObjectType object, boolean lenient) {
        if (words == null || object == null) {
            return words;
        }
        String what = "copyOptions for " + object.code() + " (" + object.label() + ")";
        return new KnownWords(what, object.copyOptions(), lenient).spelled(words);
    }

    /**
     * The option of {@code copyIssue}: a number as it is, words as the sum of their bits.
     *
     * @throws IllegalArgumentException for a word without a bit
     */
    static Object issueMask(Object options) {
        if (options == null || options instanceof Number || isNumber(String.valueOf(options))) {
            return options;
        }
        KnownWords words = new KnownWords("The argument options of copyIssue", ISSUE_BITS.keySet(), false);
        Collection<String> given = words.spelled(Words.ofList(options));
        return given.stream().distinct().mapToInt(ISSUE_BITS::get).sum();
    }

    private static boolean isNumber(String text) {
        try {
            new BigDecimal(text.trim());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Map<String, Integer> issueBits() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        bits.put("clearAssignments", 2);
        bits.put("clearProgress", 4);
        bits.put("clearDocuments", 128);
        bits.put("clearUpdates", 65_536);
        bits.put("clearPermissions", 524_288);
        bits.put("clearCustomData", 1_048_576);
        return bits;
    }
}
