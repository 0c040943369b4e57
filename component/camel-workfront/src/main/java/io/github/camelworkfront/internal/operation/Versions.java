package io.github.camelworkfront.internal.operation;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of document versions: {@code v1.0}, {@code v2.0}. */
final class Versions {

    private static final Pattern VERSION = Pattern.compile("(\\D*)(\\d+)(\\.\\d+)?");

    private Versions() {}

    /** The next whole version; null for a name that is not of this kind, which the service may continue itself. */
    static String after(String latest) {
        Matcher version = VERSION.matcher(latest == null ? "" : latest.trim());
        if (!version.matches()) {
            return null;
        }
        String next = new BigInteger(version.group(2)).add(BigInteger.ONE).toString();
        return version.group(1) + next + (version.group(3) == null ? "" : ".0");
    }
}
