package io.github.camelworkfront.sandbox.internal.proof.call;

import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;

/** A part of the service: the behaviour of a few operations over one account. */
@FunctionalInterface
public interface ProofModule {

    /** Adds the handlers of the part for one account. */
    void register(ProofHandlers handlers, ProofWorld world);
}
