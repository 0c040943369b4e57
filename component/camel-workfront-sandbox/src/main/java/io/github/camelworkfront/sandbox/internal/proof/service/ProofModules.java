package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofModule;
import io.github.camelworkfront.sandbox.internal.proof.directory.DirectoryModule;
import io.github.camelworkfront.sandbox.internal.proof.proofs.ProofsModule;
import io.github.camelworkfront.sandbox.internal.proof.session.SessionModule;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.List;

/** The parts that the service consists of. */
public final class ProofModules {

    private static final List<ProofModule> ALL =
            List.of(new SessionModule(), new ProofsModule(), new DirectoryModule());

    private ProofModules() {}

    /** Makes an account with the behaviour of all parts. */
    public static ProofAccount account(ProofWorld world) {
        ProofHandlers handlers = new ProofHandlers();
        ALL.forEach(module -> module.register(handlers, world));
        return new ProofAccount(world, handlers);
    }
}
