package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.internal.client.ProofCaller;
import io.github.camelworkfront.internal.plan.CallInputs;
import org.apache.camel.Exchange;

/**
 * One exchange on its way through an operation of Workfront Proof.
 *
 * @param inputs   what is asked
 * @param caller   makes the requests
 * @param exchange for the files that it brings
 */
public record ProofRun(CallInputs inputs, ProofCaller caller, Exchange exchange) {}
