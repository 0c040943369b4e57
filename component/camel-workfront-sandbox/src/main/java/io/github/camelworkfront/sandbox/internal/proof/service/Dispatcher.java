package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.http.CallTrace;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandler;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.rights.OperationRights;
import io.github.camelworkfront.sandbox.internal.proof.shape.ShapeOnly;
import io.github.camelworkfront.sandbox.internal.proof.soap.ArgumentReader;
import io.github.camelworkfront.sandbox.internal.proof.soap.SoapRequest;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.HashMap;
import java.util.Map;

/** Checks a call in the order of the service (the operation, the session, the rights, then the arguments) and has it performed. */
final class Dispatcher {

    private static final String SESSION_GROUP = "session";

    private final ProofAccount account;
    private final Choices choices;

    /**
     * @param account what is worked on
     * @param choices tells whether there is any behaviour
     */
    Dispatcher(ProofAccount account, Choices choices) {
        this.account = account;
        this.choices = choices;
    }

    /**
     * Performs a call.
     *
     * @param operation the operation in the form of the edition that was called
     * @return its result
     */
    Object perform(ProofOperation operation, SoapRequest request, String baseUrl, CallTrace trace) {
        ArgumentReader reader = new ArgumentReader(ProofCatalog.load(), request);
        if (!reader.hasAny(operation)) {
            throw ProofFault.missingParameter();
        }
        ProofUser user = operation.needsSession() ? user(reader.text(ProofOperation.SESSION)) : null;
        if (user != null) {
            trace.user(user.email());
            OperationRights.check(operation, user);
        }
        Map<String, Object> arguments = arguments(operation, reader);
        trace.arguments(arguments);
        return handler(operation).handle(new ProofCall(operation, arguments, user, baseUrl));
    }

    private ProofHandler handler(ProofOperation operation) {
        boolean shapeOnly = choices.is(Choice.PROOF_BEHAVIOUR, "shape-only")
                && !operation.group().equals(SESSION_GROUP);
        return account.handlers()
                .find(operation.name())
                .filter(handler -> !shapeOnly)
                .orElse(ShapeOnly.INSTANCE);
    }

    private ProofUser user(String session) {
        ProofWorld world = account.world();
        return world.sessions()
                .use(session)
                .flatMap(world.users()::find)
                .filter(ProofUser::active)
                .orElseThrow(ProofFault::badSession);
    }

    /** Only who ends a session needs to know its id. */
    private static Map<String, Object> arguments(ProofOperation operation, ArgumentReader reader) {
        Map<String, Object> arguments = new HashMap<>(reader.arguments(operation));
        if (!operation.group().equals(SESSION_GROUP)) {
            arguments.remove(ProofOperation.SESSION);
        }
        return arguments;
    }
}
