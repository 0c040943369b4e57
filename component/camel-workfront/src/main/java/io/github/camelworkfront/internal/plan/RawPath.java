package io.github.camelworkfront.internal.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A path below {@code /attask} that somebody else wrote. Nothing in it can lead to another host or out of that root, in
 * whatever encoding.
 *
 * @param path  encoded, from the host's root
 * @param query what followed a question mark
 */
public record RawPath(String path, Params query) {

    static final String ROOT = "/attask";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F]");
    private static final List<String> SECRETS = List.of("sessionid", "apikey", "password");

    /** @throws IllegalArgumentException for a path that leads elsewhere */
    public static RawPath of(String given) {
        if (given == null || given.isBlank() || given.trim().startsWith("?")) {
            throw new IllegalArgumentException(
                    "A raw call needs a path below /attask: set the option path or the header"
                            + " CamelWorkfrontPath, for example path=/api/v22.0/task/search");
        }
        return of(given, "The raw path");
    }

    /** @param what the path is, for messages */
    static RawPath of(String given, String what) {
        int mark = given.indexOf('?');
        String path = mark < 0 ? given.trim() : given.substring(0, mark).trim();
        String query = mark < 0 ? "" : given.substring(mark + 1);
        // Decoding takes nothing away that is refused, so that the decoded path tells all.
        String decoded = decode(path, given, what);
        check(decoded, given, what);
        // Whoever decodes it once more then finds nothing new in it.
        if (decoded.indexOf('%') >= 0 || decoded.split("/", -1).length != path.split("/", -1).length) {
            throw refused(given, what, "a percent sign or an encoded slash must not be in it");
        }
        return new RawPath(ROOT + below(path), params(query, given, what));
    }

    private static void check(String path, String given, String what) {
        // Some servers cut off what follows a semicolon before they look at the dots.
        boolean up = Arrays.stream(path.split("/")).anyMatch(s -> s.matches("\\.{1,2}\\s*(;.*)?"));
        if (path.contains("//")
                || path.contains("\\")
                || path.contains("#")
                || path.contains(":/")
                || up
                || path.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*")
                || CONTROL.matcher(path).find()) {
            throw refused(
                    given,
                    what,
                    "it must be a plain path below /attask, without a host, //, \\, .. or their encodings");
        }
    }

    private static String decode(String path, String given, String what) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused(given, what, "its percent-encoding is broken");
        }
    }

    private static String below(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        String own = absolute.startsWith(ROOT + "/") ? absolute.substring(ROOT.length()) : absolute;
        StringBuilder encoded = new StringBuilder();
        for (String segment : own.substring(1).split("/")) {
            String plain = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
            encoded.append('/').append(Params.segment(plain));
        }
        return encoded.toString();
    }

    private static Params params(String query, String given, String what) {
        Params params = Params.NONE;
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), given, what);
                if (SECRETS.contains(name.toLowerCase(Locale.ROOT))) {
                    throw refused(
                            given, what, "a secret must not be in a URI; use the sign-in options of the endpoint");
                }
                params = params.with(name, equals < 0 ? "" : decode(pair.substring(equals + 1), given, what));
            }
        }
        return params;
    }

    private static String withoutQuery(String given) {
        int mark = given.indexOf('?');
        return mark < 0 ? given : given.substring(0, mark);
    }

    private static IllegalArgumentException refused(String given, String what, String why) {
        // The query may hold a secret.
        return new IllegalArgumentException(what + " '" + withoutQuery(given) + "' is refused: " + why);
    }
}
