package io.github.camelworkfront.internal.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a server makes of the parameters that we encode: the JDK's decoder, which knows nothing of ours. */
final class Decoding {

    private Decoding() {}

    static List<Map.Entry<String, String>> of(String encoded) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            pairs.add(Map.entry(text(pair.substring(0, equals)), text(pair.substring(equals + 1))));
        }
        return pairs;
    }

    static String text(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
