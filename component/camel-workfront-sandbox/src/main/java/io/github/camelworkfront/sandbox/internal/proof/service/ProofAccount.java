package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;

/**
 * An account and what can be done to it.
 *
 * @param world what it holds
 * @param handlers what the operations do
 */
public record ProofAccount(ProofWorld world, ProofHandlers handlers) {}
