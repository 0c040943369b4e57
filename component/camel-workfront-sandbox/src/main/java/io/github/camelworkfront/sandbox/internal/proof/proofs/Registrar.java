package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandler;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;

/** Adds operations that work on proofs; each is performed while nobody else works on them. */
record Registrar(ProofHandlers handlers, Proofs proofs) {

    Registrar with(String operation, ProofHandler handler) {
        handlers.with(operation, call -> proofs.locked(() -> handler.handle(call)));
        return this;
    }
}
