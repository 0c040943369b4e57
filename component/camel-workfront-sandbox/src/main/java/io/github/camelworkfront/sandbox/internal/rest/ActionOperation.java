package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.action.ActionCall;
import io.github.camelworkfront.sandbox.internal.action.ActionHandler;
import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.catalog.ActionType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * {@code PUT /OBJ[/id]/action} and {@code PUT /OBJ[/id]?action=}: checks object, rights and arguments, and lets the handler of the action
 * do its work. The object may also be named by an {@code ID} argument.
 */
final class ActionOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) throws IOException {
        String word = OperationTable.word(call);
        ActionType action = call.type().actions().get(word);
        if (action == null) {
            throw WorkfrontFault.unknownAction(call.version(), word, call.type().code());
        }
        // The fields of an action are checked against the object that it is called on, though its result has none.
        Rendering.of(call);
        WriteInput input = WriteInput.of(call.request(), Set.of("id"));
        if (input.isBulk()) {
            throw WorkfrontFault.jsonParsing();
        }
        Map<String, Object> arguments = ActionArguments.check(action, input.one());
        Object result = call.store().atomically(() -> perform(call, action, arguments));
        return ActionResult.of(call, result);
    }

    private static Object perform(RestCall call, ActionType action, Map<String, Object> arguments) {
        Entity target = target(call, arguments);
        if (target != null) {
            new AccessPolicy(call.caller()).requireEdit(call.type(), target);
        }
        ActionHandler handler = call.tenant().actions().find(call.type().code(), action.name());
        return handler.perform(new ActionCall(call.type(), target, action.name(), arguments, call.ctx()));
    }

    private static Entity target(RestCall call, Map<String, Object> arguments) {
        String id = Ids.of(call).stream().findFirst().orElseGet(() -> Objects.toString(arguments.get("ID"), null));
        return id == null ? null : call.store().require(call.type().code(), id);
    }
}
