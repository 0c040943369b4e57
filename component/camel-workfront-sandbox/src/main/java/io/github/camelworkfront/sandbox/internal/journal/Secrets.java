package io.github.camelworkfront.sandbox.internal.journal;

import io.github.camelworkfront.sandbox.internal.http.Headers;
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
            + "|refresh_token|jwt_token|access_token|authToken";
    private static final Pattern IN_FORM = Pattern.compile("(?i)(^|[&?])(" + NAMES + ")=[^&]*");
    private static final Pattern IN_ENCODED_URI = Pattern.compile("(?i)(%3F|%26)(" + NAMES + ")%3D(?:(?!%26)[^&])*");
    private static final Pattern IN_JSON =
            Pattern.compile("(?i)\"(" + NAMES + ")\"(\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)");
    private static final Set<String> HEADERS =
            Set.of("apikey", "sessionid", "cookie", "authorization", "x-xsrf-token", "x-user-token");

    private Secrets() {}

    /** Masks secret parameters of a query string, a form or a JSON text. */
    static String mask(String text) {
        String form = IN_FORM.matcher(text).replaceAll("$1$2=" + MASK);
        String batch = IN_ENCODED_URI.matcher(form).replaceAll("$1$2%3D" + MASK);
        return IN_JSON.matcher(batch).replaceAll("\"$1\"$2\"" + MASK + "\"");
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
