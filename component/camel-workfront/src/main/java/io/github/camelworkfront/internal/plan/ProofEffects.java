package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.plan.ServiceCall.Effect;
import java.util.List;

/** What an operation of Workfront Proof comes to when it is made twice, as its name says it. */
public final class ProofEffects {

    private static final List<String> READING = List.of("get", "find", "search", "check", "decode", "validate");
    private static final List<String> SETTING = List.of(
            "update",
            "set",
            "lock",
            "unlock",
            "archive",
            "unarchive",
            "delete",
            "remove",
            "activate",
            "deactivate",
            "move",
            "doLogout");

    private ProofEffects() {}

    /** @param operation such as {@code getProofDetails}; of an unknown one nobody knows what it does */
    public static Effect of(String operation) {
        if (READING.stream().anyMatch(operation::startsWith)) {
            return Effect.READ;
        }
        return SETTING.stream().anyMatch(operation::startsWith) ? Effect.IDEMPOTENT : Effect.WRITE;
    }
}
