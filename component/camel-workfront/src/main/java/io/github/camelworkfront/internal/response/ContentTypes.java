package io.github.camelworkfront.internal.response;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Content-Type header says beside the type. */
final class ContentTypes {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

    private ContentTypes() {}

    /** Name of the charset; null without one. */
    static String charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
    }

    static boolean isHtml(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
    }
}
