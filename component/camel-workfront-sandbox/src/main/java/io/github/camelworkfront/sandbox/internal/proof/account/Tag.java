package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * A tag of the account, a {@code SOAPTag}.
 *
 * @param id its id
 * @param name what it says
 */
public record Tag(int id, String name) {

    /** Returns the tag as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("id", id).and("name", name).asMap();
    }
}
