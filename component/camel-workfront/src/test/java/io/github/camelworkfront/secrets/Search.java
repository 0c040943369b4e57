package io.github.camelworkfront.secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for secrets in texts, in all the ways that they can be written. */
final class Search {

    private static final int AROUND = 60;

    private final Pattern pattern;

    private Search(Pattern pattern) {
        this.pattern = pattern;
    }

    static Search of(Set<String> secrets) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String secret : secrets) {
            for (String line : secret.split("\n")) {
                if (!line.isBlank() && !line.startsWith("-----")) {
                    spellings.addAll(spellings(line));
                }
            }
        }
        StringBuilder any = new StringBuilder("(?i:password)\\W{1,8}sandbox\\b");
        spellings.forEach(one -> any.append('|').append(Pattern.quote(one)));
        return new Search(Pattern.compile(any.toString()));
    }

    /** As it is, in a form, in a page, in JSON. */
    static Set<String> spellings(String secret) {
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String page = page(secret);
        return new LinkedHashSet<>(List.of(
                secret,
                form,
                form.replace("+", "%20"),
                page,
                page.replace("\"", "&quot;"),
                secret.replace("\\", "\\\\").replace("\"", "\\\"")));
    }

    /** As it stands in a page. */
    static String page(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What is around each hit. */
    List<String> in(String text) {
        List<String> hits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int from = Math.max(0, matcher.start() - AROUND);
            int to = Math.min(text.length(), matcher.end() + AROUND);
            hits.add(text.substring(from, to).replace('\n', ' ').replace('\r', ' '));
        }
        return hits;
    }
}
