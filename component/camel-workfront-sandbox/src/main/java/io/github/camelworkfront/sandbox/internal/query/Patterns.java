package io.github.camelworkfront.sandbox.internal.query;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.Soundex;

/** The two comparisons of text that need more than {@link String}. */
final class Patterns {

    private Patterns() {}

    /** @return whether the whole text fits an SQL pattern, in which % is any text and _ any character */
    static boolean like(String text, String pattern) {
        String regex = pattern.codePoints()
                .mapToObj(c -> c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
    }

    /** @return whether both texts have the same American Soundex code; text with other letters than A to Z has none */
    static boolean soundsLike(String text, String other) {
        try {
            return Soundex.US_ENGLISH.soundex(text).equals(Soundex.US_ENGLISH.soundex(other));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
