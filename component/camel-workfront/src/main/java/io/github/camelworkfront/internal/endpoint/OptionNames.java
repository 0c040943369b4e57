package io.github.camelworkfront.internal.endpoint;

import java.util.Collection;
import java.util.Locale;

/** Names of options as they stand in a URI. Camel finds one in any case, with dashes, and below what holds it; so does this. */
public final class OptionNames {

    private OptionNames() {}

    /** @param own names of the options that an endpoint sets itself */
    public static boolean sets(Collection<String> own, String option) {
        String wanted = option.toLowerCase(Locale.ROOT);
        return own.stream()
                .map(name -> name.replace("-", "").toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.equals(wanted) || name.startsWith(wanted + ".") || name.equals("configuration." + wanted));
    }
}
