package io.github.camelworkfront.internal.operation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files, as they come from messages and from the service, made harmless. */
public final class FileNames {

    /** Bytes of a name that all usual file systems take, with room for what a route puts in front of it or behind. */
    private static final int LONGEST = 200;

    private FileNames() {}

    /** What is behind the last slash or backslash, without control characters; null for nothing. */
    public static String last(String path) {
        if (path == null) {
            return null;
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("\\p{Cntrl}", "").trim();
        return plain.isEmpty() || plain.equals(".") || plain.equals("..") ? null : plain;
    }

    /**
     * A name that is one file in a folder of whichever system, and never a path.
     *
     * @param name     from the service
     * @param fallback when nothing is left of it
     */
    static String plain(String name, String fallback) {
        if (name == null) {
            return fallback;
        }
        String plain = name.replaceAll("[\\p{Cntrl}\"*:<>?|/\\\\]", "_").strip().replaceAll("[. ]+$", "");
        return plain.isEmpty() || plain.startsWith("..") ? fallback : shortened(plain);
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String end = extension.isEmpty() || bytes(extension) > LONGEST / 2 ? "" : "." + extension;
        StringBuilder start = new StringBuilder();
        int left = LONGEST - bytes(end);
        for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
            String character = Character.toString(name.codePointAt(at));
            left -= bytes(character);
            if (left < 0) {
                break;
            }
            start.append(character);
        }
        return start + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What is behind the last dot, empty for nothing; a dot at the beginning makes a hidden file, no extension. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || dot == name.length() - 1 ? "" : name.substring(dot + 1);
    }

    /** The name with an extension, unless it has that already. */
    static String withExtension(String name, String extension) {
        if (name == null || extension == null || extension.isBlank()) {
            return name;
        }
        String end = "." + extension.trim().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).endsWith(end) ? name : name + "." + extension.trim();
    }
}
