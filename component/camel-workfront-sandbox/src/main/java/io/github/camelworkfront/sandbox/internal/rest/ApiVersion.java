package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The version of the API that a request speaks to.
 *
 * @param root the path before the object, such as {@code /attask/api/v22.0}
 * @param label the name of the model in error messages, such as {@code V22_0} or {@code INTERNAL}
 */
public record ApiVersion(String root, String label) {

    /** The newest version; a path without a version means it. */
    public static final int NEWEST = 22;
    /** The oldest version that still answers; 15 was removed in December 2025. */
    public static final int OLDEST = 16;

    /**
     * Reads a version segment such as {@code v21.0}.
     *
     * @throws WorkfrontFault 410 if the version is removed or not there yet; the real answer is not on record
     */
    static ApiVersion numbered(String segment) {
        String number = segment.substring(1);
        return supported().stream()
                .filter(version -> number.equals(version + ".0"))
                .findFirst()
                .map(version -> new ApiVersion("/attask/api/" + segment, "V" + version + "_0"))
                .orElseThrow(() -> WorkfrontFault.versionGone(segment));
    }

    /** Makes the version of a path that names none. */
    static ApiVersion newest() {
        return new ApiVersion("/attask/api", "V" + NEWEST + "_0");
    }

    /** Makes one of the versions that have a name in place of a number, such as {@code internal}. */
    static ApiVersion named(String name) {
        return new ApiVersion("/attask/api-" + name, name.toUpperCase(Locale.ROOT));
    }

    /** Returns the numbers of the versions that answer, oldest first. */
    public static List<Integer> supported() {
        return IntStream.rangeClosed(OLDEST, NEWEST).boxed().toList();
    }
}
