package io.github.camelworkfront.internal.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The root of all paths for one API version: {@code /attask/api/v22.0}, {@code /attask/api-unsupported} or
 * {@code /attask/api-internal} (Adobe, "API basics" and its JavaScript client).
 */
public record ApiRoot(String path) {

    private static final Pattern NUMBER = Pattern.compile("v?(\\d{1,3})(?:\\.(\\d{1,2}))?");

    /** From {@code 22.0}, {@code v22.0}, {@code 22}, {@code unsupported} or {@code internal}. */
    public static ApiRoot of(String version) {
        String word = version == null ? "" : version.trim().toLowerCase(Locale.ROOT);
        if (word.equals("unsupported") || word.equals("internal")) {
            return new ApiRoot("/attask/api-" + word);
        }
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            throw new IllegalArgumentException("apiVersion=" + version
                    + " is no API version; give a number such as apiVersion=22.0, or unsupported or internal");
        }
        String minor = number.group(2) == null ? "0" : number.group(2);
        return new ApiRoot("/attask/api/v" + number.group(1) + "." + minor);
    }

    /**
     * The path of some segments below the root, each encoded.
     *
     * @throws IllegalArgumentException for a segment that would lead to another place than below the root
     */
    public String at(String... segments) {
        StringBuilder out = new StringBuilder(path);
        for (String segment : segments) {
            if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("'" + segment + "' is no name that a path can have below " + path);
            }
            out.append('/').append(Params.segment(segment));
        }
        return out.toString();
    }
}
