package io.github.camelworkfront.codegen.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names that must differ from each other. They differ in more than case: two files whose names do not are one file on many disks, and two properties
 * can be one getter.
 */
final class NameSpace {

    private final Set<String> taken = new HashSet<>();

    NameSpace(Set<String> reserved) {
        reserved.forEach(name -> taken.add(key(name)));
    }

    /**
     * Takes a name.
     *
     * @param wanted the name, if nobody has it
     * @param suffix what is added to it otherwise, and then numbers from 2
     */
    String take(String wanted, String suffix) {
        String name = wanted;
        for (int i = 1; !taken.add(key(name)); i++) {
            name = wanted + suffix + (i == 1 ? "" : i);
        }
        return name;
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
