package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.client.ProofCaller;
import io.github.camelworkfront.internal.plan.ProofRequest;
import java.util.Map;

/** Asks Workfront Proof whether the shared session is alive: {@code checkSession}. */
public final class SessionProbe {

    private SessionProbe() {}

    /**
     * Comes back when there is a session that the service accepts. One that has ended is no fault of anybody's: it is
     * renewed, whether the service says so by a fault or by false.
     *
     * @throws WorkfrontException when the service does not answer, or does not accept who asks
     */
    public static void ask(ProofCaller caller) throws WorkfrontException {
        ProofOperation check = ProofCatalog.bundled().find("checkSession").orElseThrow();
        Object alive = caller.call(new ProofRequest(check, check.versioned(), Map.of()))
                .value();
        if (Boolean.FALSE.equals(alive)) {
            caller.login();
        }
    }
}
