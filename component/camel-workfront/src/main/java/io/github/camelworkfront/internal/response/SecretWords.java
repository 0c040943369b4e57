package io.github.camelworkfront.internal.response;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets out of a text, however they are written: as they are, in a form, in a page, in JSON. */
final class SecretWords {

    private static final String MASK = "xxxxxx";

    /** The shortest beginning of a secret, at the end of a text that was cut, that is more than chance. */
    private static final int SHORTEST_BEGINNING = 6;

    private static final String CUT = "…";

    /** A secret as short as this may be a part of any word; it is taken out where it is a word of its own. */
    private static final int LONGEST_SHORT = 3;

    /** Letters and digits make a word, but not those of an escaped character: {@code %3D} is an equals sign. */
    private static final String WORD_BEGINS = "(?:(?<=%[0-9A-Fa-f]{2}|\\\\[bfnrt])|(?<![\\p{L}\\p{N}]))";

    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";

    private final List<String> secrets;

    SecretWords(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> secret != null && !secret.isBlank())
                // A short one may be a part of a longer one.
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** The text without them; the same object where there is none. */
    String without(String text) {
        if (text == null) {
            return null;
        }
        String masked = text;
        for (String secret : secrets) {
            masked = masked(masked, secret);
        }
        return masked;
    }

    /** Whether a text shows one of them as a whole. */
    boolean areIn(String text) {
        return secrets.stream().anyMatch(secret -> !withoutWhole(text, secret).equals(text));
    }

    private static String masked(String text, String secret) {
        return withoutBeginning(withoutWhole(text, secret), secret);
    }

    private static String withoutWhole(String text, String secret) {
        String page = page(secret);
        String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        Collection<String> forms = new LinkedHashSet<>(List.of(
                secret, page, page.replace("\"", "&quot;").replace("'", "&#39;"), json, json.replace("/", "\\/")));
        boolean isShort = secret.length() <= LONGEST_SHORT;
        String masked = text;
        for (String each : forms) {
            masked = pattern(each, isShort, 0).matcher(masked).replaceAll(MASK);
        }
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        if (!form.equals(secret)) {
            // The digits after a percent sign come in either case.
            for (String each : List.of(form, form.replace("+", "%20"))) {
                masked = pattern(each, isShort, Pattern.CASE_INSENSITIVE)
                        .matcher(masked)
                        .replaceAll(MASK);
            }
        }
        return masked;
    }

    private static Pattern pattern(String written, boolean isShort, int flags) {
        String anywhere = Pattern.quote(written);
        return Pattern.compile(isShort ? WORD_BEGINS + anywhere + WORD_ENDS : anywhere, flags);
    }

    private static String page(String secret) {
        return secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Of a long answer only the beginning is kept, which may end in the middle of a secret. */
    private static String withoutBeginning(String text, String secret) {
        String end = text.endsWith(CUT) ? CUT : "";
        String kept = text.substring(0, text.length() - end.length());
        for (int length = Math.min(secret.length() - 1, kept.length()); length >= SHORTEST_BEGINNING; length--) {
            if (kept.regionMatches(kept.length() - length, secret, 0, length)) {
                return kept.substring(0, kept.length() - length) + MASK + end;
            }
        }
        return text;
    }
}
