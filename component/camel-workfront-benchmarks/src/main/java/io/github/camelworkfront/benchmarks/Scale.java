package io.github.camelworkfront.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** How much a benchmark does. */
enum Scale {
    /** Enough to see that it works, within seconds. */
    CI,
    /** What the performance page quotes. */
    FULL;

    /** @throws IllegalArgumentException for a name that is none, with those that are */
    static Scale of(String name) {
        return Arrays.stream(values())
                .filter(scale -> scale.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("-Dscale=" + name + " is none; write -Dscale=ci or -Dscale=full"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
