package io.github.camelworkfront.sandbox.internal.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a search parameter's name, such as {@code OR:1:EXISTS:a:project:name_Mod}.
 *
 * @param group the label of the OR group; empty for the unprefixed set
 * @param exists the label of the EXISTS clause; null outside of any
 * @param negated whether the clause is prefixed NOTEXISTS
 * @param path the field with the path before it
 * @param suffix what the parameter says about the field
 */
record ParameterName(String group, String exists, boolean negated, String path, Suffix suffix) {

    /** What a parameter says about its field. */
    enum Suffix {
        VALUE(""),
        MOD("_Mod"),
        RANGE("_Range"),
        JOIN("_Join"),
        SORT("_Sort"),
        GROUP_BY("_GroupBy"),
        AGGREGATE("_AggFunc");

        private final String text;

        Suffix(String text) {
            this.text = text;
        }
    }

    private static final Pattern GROUP = Pattern.compile("OR:([^:]+):(.+)");
    private static final Pattern EXISTS = Pattern.compile("(NOT)?EXISTS:([^:]+):(.+)");

    static ParameterName parse(String name) {
        Matcher grouped = GROUP.matcher(name);
        String group = grouped.matches() ? grouped.group(1) : "";
        String rest = grouped.matches() ? grouped.group(2) : name;
        Matcher clause = EXISTS.matcher(rest);
        if (clause.matches()) {
            return suffixed(group, clause.group(2), clause.group(1) != null, clause.group(3));
        }
        return suffixed(group, null, false, rest);
    }

    /** @return whether this is an instruction of the service's own rather than a field */
    boolean isDirective() {
        return path.startsWith("$$");
    }

    private static ParameterName suffixed(String group, String exists, boolean negated, String rest) {
        for (Suffix suffix : Suffix.values()) {
            if (suffix != Suffix.VALUE && rest.endsWith(suffix.text) && rest.length() > suffix.text.length()) {
                String path = rest.substring(0, rest.length() - suffix.text.length());
                return new ParameterName(group, exists, negated, path, suffix);
            }
        }
        return new ParameterName(group, exists, negated, rest, Suffix.VALUE);
    }
}
