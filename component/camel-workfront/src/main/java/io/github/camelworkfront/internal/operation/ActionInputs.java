package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.catalog.ActionType;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.MessageBody;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an exchange asks of an action.
 *
 * @param ids  the objects: from header or option, from an argument called ID, or from the object in the body
 * @param args the arguments as they came; never the ids
 */
record ActionInputs(Ids ids, Map<String, Object> args) {

    private static final String ID = "ID";

    /**
     * @param action what the catalogue knows of the action, or null
     * @throws IllegalArgumentException for a body that would be ignored, or an empty list of ids
     */
    static ActionInputs of(CallInputs in, ActionType action, String label) {
        if (in.ids().isEmpty() || in.arguments().isEmpty()) {
            in.body().refuseUnlessMapOrId(label);
        }
        Map<String, Object> args =
                new LinkedHashMap<>(in.arguments().isEmpty() ? ofBody(in.body(), action, label) : in.arguments());
        Ids ids = ids(in, args.remove(ID));
        if (ids.many() && ids.values().isEmpty()) {
            throw new IllegalArgumentException("workfront:" + label
                    + ": the list of ids is empty; without any id the call would be one to all objects of the type");
        }
        return new ActionInputs(ids, args);
    }

    /** Some actions have an argument objCode: a Map that holds nothing but arguments is no object then. */
    private static Map<String, Object> ofBody(MessageBody body, ActionType action, String label) {
        boolean known = action != null && action.argumentsKnown();
        return known && body.value() instanceof Map<?, ?> map && isArguments(map, action)
                ? body.object(label)
                : body.filterValues();
    }

    private static boolean isArguments(Map<?, ?> map, ActionType action) {
        return map.keySet().stream()
                .allMatch(name -> action.argument(String.valueOf(name)).isPresent());
    }

    private static Ids ids(CallInputs in, Object argument) {
        if (!in.ids().isEmpty()) {
            return in.ids();
        }
        return argument != null
                ? Ids.of(argument, "the argument ID")
                : in.body().objectId();
    }
}
