package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.operation.Result;

/** What a {@code proof:} endpoint does for each exchange. Has no state: exchanges run through it side by side. */
@FunctionalInterface
public interface ProofStep {
    Result run(ProofRun run) throws WorkfrontException;
}
