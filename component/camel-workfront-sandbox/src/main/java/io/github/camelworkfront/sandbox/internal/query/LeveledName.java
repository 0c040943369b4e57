package io.github.camelworkfront.sandbox.internal.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field with its rank among several, as in {@code name_1_Sort} or {@code project:name_2_GroupBy}.
 *
 * @param path the field
 * @param level the rank; what has none comes before all that have one
 */
record LeveledName(String path, int level) {

    private static final Pattern LEVELED = Pattern.compile("(.+)_(\\d{1,4})");

    static LeveledName parse(String name) {
        Matcher leveled = LEVELED.matcher(name);
        return leveled.matches()
                ? new LeveledName(leveled.group(1), Integer.parseInt(leveled.group(2)))
                : new LeveledName(name, 0);
    }
}
