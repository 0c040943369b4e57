package io.github.camelworkfront.docs;

import java.util.Map;

/**
 * What a route calls or begins with.
 *
 * @param place where it is written, for messages
 * @param uri the address, with its options if they are written there
 * @param parameters the options that are written below it, as in YAML
 */
record Address(String place, String uri, Map<String, String> parameters) {

    Address(String place, String uri) {
        this(place, uri, Map.of());
    }
}
