package io.github.camelworkfront.codegen.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns any text into names of Java. Letters of all languages stay; everything else parts words. */
final class Identifiers {

    private Identifiers() {}

    /** {@code Client Project} as {@code ClientProject}; a name that would begin with a digit, or be empty, begins with {@code V}. */
    static String type(String text) {
        StringBuilder name = new StringBuilder();
        words(text).forEach(word -> name.append(capitalized(word)));
        return begun(name.toString(), "V");
    }

    /** {@code Review Rounds} as {@code reviewRounds}, {@code ID} as {@code id}, {@code URLPath} as {@code urlPath}. */
    static String property(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            name.append(name.length() == 0 ? decapitalized(word) : capitalized(word));
        }
        return begun(name.toString(), "v");
    }

    /** {@code Won't Resolve} as {@code WON_T_RESOLVE}. */
    static String constant(String text) {
        String joined = String.join("_", words(text)).toUpperCase(Locale.ROOT);
        // Capital letters of some languages are two, or come with marks of their own.
        return begun(String.join("_", words(joined)), "V");
    }

    static String capitalized(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(word.substring(Character.charCount(first)))
                .toString();
    }

    private static String decapitalized(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        // The last of several capitals begins the next word: URLPath.
        boolean wordFollows = capitals > 1 && capitals < word.length() && Character.isLetter(word.charAt(capitals));
        int lower = wordFollows ? capitals - 1 : Math.max(capitals, 1);
        return word.substring(0, lower).toLowerCase(Locale.ROOT) + word.substring(lower);
    }

    private static String begun(String name, String beginning) {
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0)) ? beginning + name : name;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c) || isMark(c) && word.length() > 0) {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Vowels and the like that some scripts write as marks of their own. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
