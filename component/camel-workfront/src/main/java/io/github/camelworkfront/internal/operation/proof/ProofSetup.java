package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.plan.Target;

/**
 * What all exchanges of a {@code proof:} endpoint have in common.
 *
 * @param format how the route wants the answer; {@code map} where a class takes its place
 */
public record ProofSetup(Target target, ProofPlace place, CallOptions options, OutputFormat format, Json json) {

    String label() {
        return target.label();
    }
}
