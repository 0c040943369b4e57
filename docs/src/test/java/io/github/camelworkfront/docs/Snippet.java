package io.github.camelworkfront.docs;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A fenced block of code on a page.
 *
 * @param page the page that shows it
 * @param line the line of the opening fence, from 1
 * @param lastLine the line of the closing fence
 * @param indent how many columns the block stands in, as in a list
 * @param name what the comment above calls it ({@code <!-- snippet: name -->})
 * @param include the source that it is cut from ({@code <!-- include: path#tag -->})
 * @param language the word after the opening fence, in lower case; empty without one
 * @param text the code
 */
record Snippet(
        Path page,
        int line,
        int lastLine,
        int indent,
        Optional<String> name,
        Optional<SourceTag> include,
        String language,
        String text) {

    boolean isWrittenIn(String wanted) {
        return language.equals(wanted);
    }

    /** What a failing test is called: where the block is, and its name. */
    String title() {
        String place = Manual.name(page) + ":" + line;
        return name.map(given -> place + " " + given).orElse(place);
    }
}
