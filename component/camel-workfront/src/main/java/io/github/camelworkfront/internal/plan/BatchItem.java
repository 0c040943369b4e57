package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.CallType;
import io.github.camelworkfront.internal.catalog.NearNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call of a batch as a route writes it: a Map with {@code object}, {@code operation}, and what options and headers say
 * for a call by itself, under the names of the options.
 */
public final class BatchItem implements CallReader.Given {

    private static final String OBJECT = "object";
    private static final String OPERATION = "operation";
    private static final String CALL_TYPE = "callType";
    private static final String BODY = "body";
    private static final int SUGGESTIONS = 3;

    private static final Set<Input> INPUTS = EnumSet.of(
            Input.ID,
            Input.FIELDS,
            Input.FILTER,
            Input.ARGUMENTS,
            Input.SORT,
            Input.LIMIT,
            Input.FIRST,
            Input.FORCE,
            Input.COPY_OPTIONS);

    private final Map<?, ?> values;

    public BatchItem(Map<?, ?> values) {
        this.values = values;
    }

    /** The object's code or name. */
    public String object() {
        return required(OBJECT, "task");
    }

    public String operation() {
        return required(OPERATION, "update");
    }

    /** What a word is that the catalogue does not know; null to leave it open. */
    public CallType callType() {
        Object type = values.get(CALL_TYPE);
        if (type == null) {
            return null;
        }
        for (CallType known : CallType.values()) {
            if (known.name().equals(String.valueOf(type).trim())) {
                return known;
            }
        }
        throw new IllegalArgumentException("the key callType must be action or query, but is '" + type + "'");
    }

    public Object body() {
        return values.get(BODY);
    }

    @Override
    public Object value(Input input) {
        return INPUTS.contains(input) ? values.get(input.option()) : null;
    }

    @Override
    public String name(Input input) {
        return "key " + input.option();
    }

    /** @throws IllegalArgumentException for a key that would be without effect, with what there is */
    public void refuseUseless(Target target) {
        List<String> possible = new ArrayList<>(List.of(OBJECT, OPERATION, CALL_TYPE, BODY));
        INPUTS.stream().filter(target.inputs()::contains).map(Input::option).forEach(possible::add);
        for (Object key : values.keySet()) {
            String name = String.valueOf(key);
            if (!possible.contains(name)) {
                List<String> near = NearNames.among(name, possible, SUGGESTIONS);
                throw new IllegalArgumentException(
                        "workfront:" + target.label() + " in a batch makes no use of the key " + name
                                + NearNames.question(near)
                                + " (it has " + String.join(", ", possible) + ")");
            }
        }
    }

    private String required(String key, String example) {
        Object value = values.get(key);
        if (value == null || String.valueOf(value).isBlank()) {
            throw new IllegalArgumentException("it has no " + key + "; a call is a Map such as"
                    + " {\"object\":\"task\",\"operation\":\"update\",\"id\":\"…\",\"body\":{\"name\":\"Launch\"}}"
                    + ", or a relative URI; " + key + " is for example " + example);
        }
        return String.valueOf(value).trim();
    }
}
