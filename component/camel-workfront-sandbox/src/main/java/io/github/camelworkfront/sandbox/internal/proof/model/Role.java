package io.github.camelworkfront.sandbox.internal.proof.model;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.util.Arrays;

/** What a reviewer may do on a proof. Requests name it by its number, answers by a word (Adobe, "Proof roles"). */
public enum Role {
    READ_ONLY(1, "read only"),
    REVIEWER(3, "reviewer"),
    APPROVER(4, "approver"),
    REVIEWER_APPROVER(5, "reviewer & approver"),
    AUTHOR(6, "author"),
    MODERATOR(7, "moderator");

    private final int number;
    private final String word;

    Role(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** Returns the number that requests use. */
    public int number() {
        return number;
    }

    /** Returns the word that answers use. */
    public String word() {
        return word;
    }

    /** Tells whether a decision is asked of him. */
    public boolean decides() {
        return number >= APPROVER.number;
    }

    /** Tells whether he may write comments. */
    public boolean comments() {
        return this != READ_ONLY && this != APPROVER;
    }

    /** Tells whether he may share the proof, add versions and set the actions of comments. */
    public boolean manages() {
        return number >= AUTHOR.number;
    }

    /**
     * Reads the role of a request.
     *
     * @param text a number or, as answers have it, a word
     * @throws ProofFault if there is no such role
     */
    public static Role of(String text) {
        return Arrays.stream(values())
                .filter(role ->
                        Integer.toString(role.number).equals(text.trim()) || role.word.equalsIgnoreCase(text.trim()))
                .findFirst()
                .orElseThrow(() -> Faults.invalid("Role", text));
    }

    /** Reads the role of a request that may leave it out. */
    public static Role of(String text, Role otherwise) {
        return text == null || text.isBlank() || text.trim().equals("0") ? otherwise : of(text);
    }
}
