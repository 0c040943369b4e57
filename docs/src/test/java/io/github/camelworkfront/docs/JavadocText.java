package io.github.camelworkfront.docs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments of one source file say to users, as Markdown.
 *
 * @param source the text of the file
 */
record JavadocText(String source) {
    private static final Pattern GETTER =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public [\\w<>, ?]+ %s\\(\\)", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:final )?class ", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("\\{@link #(\\w+)[^}]*}");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    /** The comment of the class. */
    String ofType() {
        return find(TYPE).orElseThrow(() -> new IllegalStateException("No comment before the class in " + source));
    }

    /** The comment of a method without parameters, if it has one. */
    Optional<String> ofMethod(String name) {
        return find(Pattern.compile(GETTER.pattern().formatted(name), Pattern.DOTALL));
    }

    private Optional<String> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(source);
        return matcher.find() ? Optional.of(markdown(matcher.group(1))) : Optional.empty();
    }

    private static String markdown(String comment) {
        String text =
                comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
        String linked = MEMBER.matcher(text).replaceAll("`$1()`");
        return CODE.matcher(linked).replaceAll("`$1`");
    }
}
