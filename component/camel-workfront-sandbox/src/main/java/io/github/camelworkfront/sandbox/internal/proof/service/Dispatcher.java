package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.internal.http.CallTrace;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
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

    Dispatcher(ProofAccount account) {
        this.account = account;
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
        ProofCall call = new ProofCall(operation, arguments(operation, reader), user, baseUrl);
        return account.handlers()
                .find(operation.name())
                .orElse(ShapeOnly.INSTANCE)
                .handle(call);
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
