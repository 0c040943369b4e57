package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import java.util.List;

/** Operations that the service declares with nothing but a session and that do nothing useful there either. */
final class StubOperations {

    private static final List<String> NAMES =
            List.of("addProofLinks", "deleteProofLink", "getProofLinks", "setProofMenus");

    private StubOperations() {}

    static void register(ProofHandlers handlers) {
        NAMES.forEach(name -> handlers.with(name, StubOperations::agree));
    }

    private static boolean agree(ProofCall call) {
        return true;
    }
}
