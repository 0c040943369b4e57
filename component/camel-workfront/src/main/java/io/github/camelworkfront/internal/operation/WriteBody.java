package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.CustomFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of an object is written: its own identity is not, it is said elsewhere or is the service's to give. */
final class WriteBody {

    private WriteBody() {}

    /** @throws IllegalArgumentException for what the service would ignore without a word */
    static Map<String, Object> of(Map<String, Object> object, String label) {
        CustomFields.refuseParameterValues(object, label);
        Map<String, Object> body = new LinkedHashMap<>(object);
        body.remove("ID");
        body.remove("objCode");
        return body;
    }
}
