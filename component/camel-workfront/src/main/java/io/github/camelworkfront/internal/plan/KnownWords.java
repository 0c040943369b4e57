package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.NearNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Words of which the service knows only some, such as what a copy leaves out.
 *
 * @param what    what they are, for messages: {@code the option copyOptions of task/copy}
 * @param known   as the service spells them; empty where nobody knows them, so that any word passes
 * @param lenient whether unknown words pass all the same
 */
record KnownWords(String what, Collection<String> known, boolean lenient) {

    private static final int SUGGESTIONS = 3;

    /**
     * The words in the service's spelling.
     *
     * @throws IllegalArgumentException for a word that is not known, with near ones
     */
    List<String> spelled(Collection<?> words) {
        return words.stream().map(word -> spelled(String.valueOf(word).trim())).toList();
    }

    String spelled(String word) {
        return known.stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .or(() -> Optional.of(word).filter(w -> lenient || known.isEmpty()))
                .orElseThrow(() -> new IllegalArgumentException(unknown(word)));
    }

    private String unknown(String word) {
        List<String> near = NearNames.among(word, known, SUGGESTIONS);
        return what + " does not know '" + word + "'"
                + NearNames.question(near) + " (it knows "
                + String.join(", ", known) + "; lenient=true sends any other all the same)";
    }
}
