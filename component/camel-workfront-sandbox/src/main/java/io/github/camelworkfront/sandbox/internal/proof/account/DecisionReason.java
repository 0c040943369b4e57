package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * A reason that reviewers give for a decision, a {@code SOAPDecisionReasonObject}.
 *
 * @param id its id
 * @param name what it says
 * @param text whether reviewers may write a text of their own with it
 */
public record DecisionReason(int id, String name, boolean text) {

    /** Returns the reason as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("id", id).and("name", name).and("text", text).asMap();
    }
}
