package io.github.camelworkfront.codegen.metadata;

import io.github.camelworkfront.internal.catalog.NearNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The end of a message about names that there are not: which ones may have been meant. */
public final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {}

    /** @return empty where nothing is near enough */
    public static String of(Collection<String> words, Collection<String> candidates) {
        Set<String> near = new LinkedHashSet<>();
        words.forEach(word -> near.addAll(NearNames.among(word, candidates, MOST)));
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }
}
