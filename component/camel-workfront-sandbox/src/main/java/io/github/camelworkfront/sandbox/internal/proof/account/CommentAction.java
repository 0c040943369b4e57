package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * What authors and moderators mark a comment with, a {@code SOAPActionObject}.
 *
 * @param id its id
 * @param name what it says, such as {@code TO DO}
 * @param enabled whether it is offered
 */
public record CommentAction(int id, String name, boolean enabled) {

    /** Returns the action as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("actionID", id)
                .and("action", name)
                .and("enabled", enabled)
                .asMap();
    }
}
