package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.ApiKeys;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The API key actions of a user who is signed in (the form of version 19). An administrator may ask for the key of
 * another user with {@code getApiKey(ID)} and end all keys.
 */
final class KeyOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        String action = OperationTable.word(call);
        if (!call.type().code().equals("USER")) {
            throw WorkfrontFault.unknownAction(
                    call.version(), action, call.type().code());
        }
        String self = call.caller().user().id();
        String other = call.target().id().or(() -> ids(call)).orElse(self);
        boolean allowed = call.caller().isAdmin() || other.equals(self) && !action.equals("clearAllApiKeys");
        if (!allowed) {
            throw WorkfrontFault.noAccess("edit this user.");
        }
        return Outcome.value(result(
                call.tenant(), action, call.store().require("USER", other).id()));
    }

    private static Optional<String> ids(RestCall call) {
        return call.params().first("ID").or(() -> call.params().first("id"));
    }

    /** Performs a key action for a user; the empty text stands for "no key", as recorded. */
    static Map<String, Object> result(Tenant tenant, String action, String userId) {
        ApiKeys keys = tenant.apiKeys();
        switch (action) {
            case "getApiKey" -> {
                return Map.of("result", keys.get(userId).orElse(""));
            }
            case "generateApiKey" -> {
                return Map.of("result", keys.generate(userId));
            }
            case "clearApiKey" -> keys.clear(userId);
            default -> keys.clearAll();
        }
        return Collections.singletonMap("result", "");
    }
}
