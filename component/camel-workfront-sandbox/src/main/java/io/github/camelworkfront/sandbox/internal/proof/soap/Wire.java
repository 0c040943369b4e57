package io.github.camelworkfront.sandbox.internal.proof.soap;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.ProofStyle;

/**
 * How an answer is written.
 *
 * @param style the style of the service
 * @param version the edition of SOAP
 * @param namespace the service's own namespace
 * @param choices what is done where the real service's way is not settled
 */
public record Wire(ProofStyle style, SoapVersion version, String namespace, Choices choices) {

    /** Tells whether elements say their type. */
    boolean isTyped() {
        return style != ProofStyle.LITERAL;
    }

    /** Tells whether a list is an array of SOAP encoding. */
    boolean hasEncodedArrays() {
        return style == ProofStyle.ENCODED;
    }

    /** Tells how what has no value is written: {@code nil}, {@code empty} or {@code absent}. */
    String nulls(boolean optional) {
        String choice = choices.get(Choice.PROOF_NULLS);
        if (!choice.equals("usual")) {
            return choice;
        }
        if (optional) {
            return "absent";
        }
        return isTyped() ? "nil" : "empty";
    }
}
