package io.github.camelworkfront.internal.operation;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file in a {@code Content-Disposition} header (RFC 6266). */
final class ContentDisposition {

    private static final Pattern EXTENDED =
            Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*\"?([\\w-]+)'[^']*'([^;\"]+)");
    private static final Pattern QUOTED = Pattern.compile("(?i);\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TOKEN = Pattern.compile("(?i);\\s*filename\\s*=\\s*([^\";\\s][^;]*)");

    private ContentDisposition() {}

    /** The name as it was sent, not to be trusted; null without one. */
    static String fileName(String header) {
        if (header == null) {
            return null;
        }
        String extended = extended(header);
        if (extended != null) {
            return extended;
        }
        Matcher quoted = QUOTED.matcher(header);
        if (quoted.find()) {
            return utf8(quoted.group(1).replaceAll("\\\\(.)", "$1"));
        }
        Matcher token = TOKEN.matcher(header);
        return token.find() ? utf8(token.group(1).trim()) : null;
    }

    private static String extended(String header) {
        Matcher extended = EXTENDED.matcher(header);
        if (!extended.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(extended.group(1));
            return URLDecoder.decode(extended.group(2).trim().replace("+", "%2B"), charset);
        } catch (IllegalArgumentException e) {
            // A charset or an encoding that nobody knows: the plain name is there for that.
            return null;
        }
    }

    /** Header fields come as ISO 8859-1, but many servers put UTF-8 into them. */
    private static String utf8(String name) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
            return name;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }
}
