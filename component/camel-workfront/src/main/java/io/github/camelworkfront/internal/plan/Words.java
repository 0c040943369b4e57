package io.github.camelworkfront.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Lists as route authors write them: text separated by comma, a Collection or an array. */
public final class Words {

    private Words() {}

    /** The trimmed words; an empty list when there are none; null only for null. */
    public static List<String> of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Object[] array) {
            return of(Arrays.asList(array));
        }
        List<String> words = new ArrayList<>();
        Collection<?> parts = value instanceof Collection<?> c
                ? c
                : List.of(String.valueOf(value).split(","));
        for (Object part : parts) {
            String word = String.valueOf(part).trim();
            if (part != null && !word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** The same, and text may be a JSON array of words too: {@code ["a","b"]}. */
    public static List<String> ofList(Object value) {
        boolean array = value instanceof String text && text.trim().startsWith("[");
        return of(array ? ((String) value).replaceAll("[\\[\\]\"]", "") : value);
    }
}
