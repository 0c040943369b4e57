package io.github.camelworkfront.examples.springboot;

import java.util.Map;

/**
 * A proof that nobody has decided on.
 *
 * @param version which version of the artwork it shows, from 1
 * @param deadline by the clock of the account, as {@code 2026-11-24 17:00}; empty for none
 */
record WaitingProof(String name, int version, String owner, String deadline) {

    /** @param proof as Workfront Proof lists it */
    static WaitingProof of(Map<String, Object> proof) {
        return new WaitingProof(
                text(proof.get("filename")),
                proof.get("version") instanceof Number version ? version.intValue() : 1,
                text(proof.get("owner")),
                text(proof.get("deadline")));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
