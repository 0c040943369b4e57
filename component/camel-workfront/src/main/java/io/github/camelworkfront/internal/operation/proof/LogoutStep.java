package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.internal.operation.Result;
import java.util.Map;

/** Ends the session that all endpoints with these credentials share; the next call begins another. */
final class LogoutStep implements ProofStep {

    @Override
    public Result run(ProofRun run) {
        run.caller().logout();
        return new Result(true, null, Map.of());
    }
}
