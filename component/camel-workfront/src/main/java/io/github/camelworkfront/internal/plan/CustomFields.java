package io.github.camelworkfront.internal.plan;

import java.util.Map;

/** Custom fields in what is written: {@code DE:} and the name, beside the other fields. */
public final class CustomFields {

    private static final String ALL = "parameterValues";

    private CustomFields() {}

    /**
     * @param label what is written, for the message
     * @throws IllegalArgumentException for custom fields in the place where the service gives them, but does not take them
     */
    public static void refuseParameterValues(Map<?, ?> object, String label) {
        if (!object.containsKey(ALL)) {
            return;
        }
        Object values = object.get(ALL);
        String example = values instanceof Map<?, ?> map && !map.isEmpty()
                ? String.valueOf(map.keySet().iterator().next())
                : "DE:Region";
        throw new IllegalArgumentException("workfront:" + label
                + ": the service silently ignores " + ALL + " in a write; put each custom field at the top level,"
                + " such as {\"" + (example.startsWith("DE:") ? example : "DE:" + example)
                + "\":\"EMEA\"}, and remove " + ALL + " from an object that was read with it");
    }
}
