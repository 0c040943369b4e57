package io.github.camelworkfront.sandbox;

import java.util.Arrays;
import java.util.Locale;

/** The names by which choices are known on the command line and under {@code /_sandbox}: those of the constants, in lower case and with hyphens. */
final class Labels {

    private Labels() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a constant by its name in either spelling.
     *
     * @param what what it is, for the error
     * @throws IllegalArgumentException naming the known ones if there is no such constant
     */
    static <E extends Enum<E>> E find(Class<E> type, String name, String what) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(candidate -> candidate.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + what + " '" + name + "'; known are "
                        + Arrays.stream(type.getEnumConstants()).map(Labels::of).toList()));
    }
}
