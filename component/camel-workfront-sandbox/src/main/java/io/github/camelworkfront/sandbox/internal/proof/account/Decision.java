package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision that reviewers may take, a {@code SOAPDecisionObject}. Ids and names are those of Adobe's help; an account renames and
 * hides them. Choices: which of them ask for a reason, and that {@code pending} is listed.
 *
 * @param id 0 pending, 1 changes required, 2 approved with changes, 3 approved, 4 not relevant
 * @param name its label in this account
 * @param status whether reviewers are offered it
 * @param reason whether reviewers are asked for a reason
 * @param postMessage whether a message is shown after it
 */
public record Decision(int id, String name, boolean status, boolean reason, boolean postMessage) {

    private static final List<String> NAMES =
            List.of("pending", "changes required", "approved with changes", "approved", "not relevant");

    /** Puts the decisions of a new account on a shelf. */
    static Shelf<Decision> standard() {
        Shelf<Decision> shelf = new Shelf<>();
        for (int id = 0; id < NAMES.size(); id++) {
            shelf.add(id, new Decision(id, NAMES.get(id), true, false, false));
        }
        return shelf;
    }

    /** Finds the id of a decision by its name before anybody renamed it, in any case. */
    public static Optional<Integer> standardId(String name) {
        return NAMES.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(NAMES::indexOf);
    }

    /** Returns the decision as it travels. */
    public Map<String, Object> asMap() {
        return Wire.of("id", id)
                .and("name", name)
                .and("status", status)
                .and("reason", reason)
                .and("post_message", postMessage)
                .asMap();
    }
}
