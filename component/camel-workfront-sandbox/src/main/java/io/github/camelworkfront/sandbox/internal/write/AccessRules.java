package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The access rules of an object, which live inside it; the members are those on record for sharing. */
public final class AccessRules {

    private AccessRules() {}

    /** Returns the rules of an object with one more; a former rule for the same accessor gives way. */
    public static List<Map<String, Object>> with(
            Entity object, String accessorId, String accessorCode, String coreAction, List<String> forbidden) {
        List<Map<String, Object>> rules = without(object, accessorId);
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("ID", Tokens.next());
        rule.put("objCode", "ACSRUL");
        rule.putAll(identity(object));
        rule.put("accessorID", accessorId);
        rule.put("accessorObjCode", accessorCode);
        rule.put("coreAction", coreAction);
        rule.put("forbiddenActions", forbidden);
        rules.add(rule);
        return rules;
    }

    /** Returns the rules of an object without those for an accessor. */
    public static List<Map<String, Object>> without(Entity object, String accessorId) {
        List<Map<String, Object>> rules = new ArrayList<>();
        if (object.get("accessRules") instanceof Collection<?> stored) {
            stored.forEach(rule -> rules.add(copy((Map<?, ?>) rule)));
        }
        rules.removeIf(rule -> accessorId.equals(rule.get("accessorID")));
        return rules;
    }

    static Map<String, Object> identity(Entity object) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("securityObjID", object.id());
        identity.put("securityObjCode", object.code());
        identity.put("secondaryActions", List.of());
        identity.put("isInherited", false);
        identity.put("customerID", object.get("customerID"));
        return identity;
    }

    private static Map<String, Object> copy(Map<?, ?> rule) {
        Map<String, Object> copy = new LinkedHashMap<>();
        rule.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
