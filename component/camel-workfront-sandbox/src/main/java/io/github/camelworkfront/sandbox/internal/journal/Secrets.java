package io.github.camelworkfront.sandbox.internal.journal;

import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.http.Headers;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Replaces the secrets of a request by {@code ***}. */
final class Secrets {

    private static final String MASK = "***";
    private static final String NAMES = "apiKey|sessionID|password|approvalPassword|newPassword|client_secret"
            + "|refresh_token|jwt_token|access_token|code_verifier|authToken";
    /** In a form or a query string, such a name in a URI that is a value itself, and JSON. */
    private static final List<Replacement> EVERYWHERE = replacements(NAMES);
    /** Only a token service has secrets of this name; to others it is a field like any other. */
    private static final List<Replacement> OF_TOKEN_SERVICES = replacements("code");

    /** An element of XML, or one that another refers to by its id, up to its end or that of the excerpt. */
    private static final List<Replacement> IN_XML =
            List.of(xml("[\\w.:-]*(?:password|authtoken|api_token|sessionid)[^>]*"), xml("[^>]*\\sid\\s*=[^>]*"));

    /** Arguments, but not the settings that passwords have to meet, which are numbers. */
    private static final Pattern ARGUMENT = Pattern.compile("(?i)SessionID|AuthToken|\\w*Password");

    private static final Set<String> HEADERS =
            Set.of("apikey", "sessionid", "cookie", "authorization", "x-xsrf-token", "x-user-token");

    private Secrets() {}

    private record Replacement(Pattern pattern, String by) {

        String apply(String text) {
            return pattern.matcher(text).replaceAll(by);
        }
    }

    private static List<Replacement> replacements(String names) {
        return List.of(
                new Replacement(Pattern.compile("(?i)(^|[&?])(" + names + ")=[^&]*"), "$1$2=" + MASK),
                new Replacement(Pattern.compile("(?i)(%3F|%26)(" + names + ")%3D(?:(?!%26)[^&])*"), "$1$2%3D" + MASK),
                new Replacement(
                        Pattern.compile("(?i)\"(" + names + ")\"(\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)"),
                        "\"$1\"$2\"" + MASK + "\""));
    }

    private static Replacement xml(String tag) {
        return new Replacement(
                Pattern.compile("(?is)(<(?![/?!])" + tag + "(?<!/)>)(?:<!\\[CDATA\\[.*?(?:]]>|$)|[^<])+"), "$1" + MASK);
    }

    /**
     * Masks secret parameters of a query string, a form, a JSON text or a SOAP message.
     *
     * @param path the path of the request
     */
    static String mask(String path, String text) {
        String masked = mask(IN_XML, mask(EVERYWHERE, text));
        return ErrorShape.of(path) == ErrorShape.REST ? masked : mask(OF_TOKEN_SERVICES, masked);
    }

    private static String mask(List<Replacement> replacements, String text) {
        String masked = text;
        for (Replacement replacement : replacements) {
            masked = replacement.apply(masked);
        }
        return masked;
    }

    /** Masks the arguments of a Proof operation that are secret. */
    static Map<String, Object> mask(Map<String, Object> arguments) {
        Map<String, Object> masked = new TreeMap<>(arguments);
        masked.replaceAll((name, value) -> ARGUMENT.matcher(name).matches() ? MASK : value);
        return Collections.unmodifiableMap(masked);
    }

    /** Masks header fields that carry a credential. */
    static Map<String, List<String>> mask(Headers headers) {
        Map<String, List<String>> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.asMap().forEach((name, values) -> masked.put(name, secret(name) ? List.of(MASK) : values));
        return masked;
    }

    private static boolean secret(String header) {
        return HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }
}
