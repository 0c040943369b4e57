package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandler;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Adds operations on the directory, which are performed one at a time: what one has checked, such as that an address is free, must still hold
 * when it acts. They may ask for proofs meanwhile; proofs never wait for them.
 */
final class Registrar {

    private final ReentrantLock turn = new ReentrantLock();
    private final ProofHandlers handlers;

    Registrar(ProofHandlers handlers) {
        this.handlers = handlers;
    }

    Registrar with(String operation, ProofHandler handler) {
        handlers.with(operation, call -> {
            turn.lock();
            try {
                return handler.handle(call);
            } finally {
                turn.unlock();
            }
        });
        return this;
    }
}
