package io.github.camelworkfront.sandbox.internal.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A path below {@code /attask}, taken apart.
 *
 * @param version the version that it names, or the newest one
 * @param segments what follows the version, decoded
 */
record ApiPath(ApiVersion version, List<String> segments) {

    private static final Set<String> NAMED = Set.of("api-internal", "api-unsupported", "api-asp");

    /** Tells whether a path belongs to the REST API. */
    static boolean matches(String path) {
        List<String> segments = split(path);
        return segments.size() > 1 && (segments.get(1).equals("api") || NAMED.contains(segments.get(1)));
    }

    /**
     * Takes a path apart that {@link #matches} holds for.
     *
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault 410 for a version that is not available
     */
    static ApiPath parse(String path) {
        List<String> segments = split(path);
        String root = segments.get(1);
        if (NAMED.contains(root)) {
            return new ApiPath(ApiVersion.named(root.substring("api-".length())), segments.subList(2, segments.size()));
        }
        if (segments.size() > 2 && segments.get(2).matches("v[0-9.]+")) {
            return new ApiPath(ApiVersion.numbered(segments.get(2)), segments.subList(3, segments.size()));
        }
        return new ApiPath(ApiVersion.newest(), segments.subList(2, segments.size()));
    }

    private static List<String> split(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(ApiPath::decode)
                .toList();
    }

    private static String decode(String segment) {
        // In a path a plus is a plus.
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
