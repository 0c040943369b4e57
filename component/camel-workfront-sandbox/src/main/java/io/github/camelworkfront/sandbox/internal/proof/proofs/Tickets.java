package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses that open a proof once for one reviewer. Guarded by the lock of the proofs. */
final class Tickets {

    private final Map<String, String> codes = new HashMap<>();

    /** Makes an address for a reviewer. */
    String issue(Reviewer reviewer, String baseUrl) {
        String ticket = Tokens.next();
        codes.put(ticket, reviewer.code());
        return new Addresses(baseUrl).page(ticket);
    }

    /** Takes the code of the reviewer that a ticket was made for; the next time there is none. */
    Optional<String> redeem(String ticket) {
        return Optional.ofNullable(codes.remove(ticket));
    }
}
