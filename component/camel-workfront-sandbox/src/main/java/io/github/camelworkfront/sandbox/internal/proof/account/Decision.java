package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.Map;

/**
 * A decision that reviewers may take, a {@code SOAPDecisionObject}. Ids and names are those of Adobe's help; an account renames and
 * hides them. Choices: none asks for a reason or shows a message at first, and {@code Pending} is listed too.
 *
 * @param id 0 pending, 1 changes required, 2 approved with changes, 3 approved, 4 not relevant
 * @param name its label in this account
 * @param status whether reviewers are offered it
 * @param reason whether reviewers are asked for a reason
 * @param postMessage whether a message is shown after it
 */
public record Decision(int id, String name, boolean status, boolean reason, boolean postMessage) {

    private static final List<String> NAMES =
            List.of("Pending", "Changes required", "Approved with changes", "Approved", "Not relevant");

    /** Puts the decisions of a new account on a shelf. */
    static Shelf<Decision> standard() {
        Shelf<Decision> shelf = new Shelf<>();
        for (int id = 0; id < NAMES.size(); id++) {
            shelf.add(id, new Decision(id, NAMES.get(id), true, false, false));
        }
        return shelf;
    }

    /** Returns the decision as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("id", id)
                .and("name", name)
                .and("status", status)
                .and("reason", reason)
                .and("post_message", postMessage)
                .asMap();
    }
}
