package io.github.camelworkfront.internal.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What of an object is written: its own identity is not, it is said elsewhere or is the service's to give. */
final class WriteBody {

    private WriteBody() {}

    /** @throws IllegalArgumentException for what the service would ignore without a word */
    static Map<String, Object> of(Map<String, Object> object, String label) {
        if (object.containsKey("parameterValues")) {
            throw new IllegalArgumentException("workfront:" + label
                    + ": the service silently ignores parameterValues in a write; put each custom field at the top level,"
                    + " such as {\"DE:Region\":\"EMEA\"}");
        }
        Map<String, Object> body = new LinkedHashMap<>(object);
        body.remove("ID");
        body.remove("objCode");
        return body;
    }
}
