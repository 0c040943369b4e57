package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Somebody to add to a proof.
 *
 * @param email his address
 * @param name his name, or null
 * @param position his position, or null
 * @param role the number of his role, or null for the proof's default
 * @param notifications the number of his e-mail setting, or null for the proof's default
 * @param deadline his own deadline, or null
 * @param primary whether his decision alone counts
 * @param stageId his stage, 0 for none
 */
record Invitation(
        String email,
        String name,
        String position,
        String role,
        String notifications,
        LocalDateTime deadline,
        boolean primary,
        int stageId) {

    private static final String EMAIL = "email";

    /**
     * Checks the address.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if it is none
     */
    Invitation {
        if (email == null || !email.contains("@")) {
            throw Faults.invalid(EMAIL, Objects.toString(email, ""));
        }
        email = email.trim();
    }

    /** Makes one of an address alone. */
    static Invitation of(String email) {
        return new Invitation(email, null, null, null, null, null, false, 0);
    }

    /** Reads the addresses that stand in one text, separated by spaces, commas or semicolons. */
    static List<Invitation> list(String addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses.split("[\\s,;]+"))
                        .filter(Predicate.not(String::isBlank))
                        .map(Invitation::of)
                        .toList();
    }

    /** Reads the parameters of {@code addProofReviewer}. */
    static Invitation of(ProofCall call) {
        return new Invitation(
                call.required("RecipientEmail"),
                call.text("RecipientName"),
                call.text("RecipientPosition"),
                call.text("RecipientRole"),
                call.text("RecipientEmailNotifications"),
                Dates.read("RecipientDeadline", call.text("RecipientDeadline")),
                isYes(call.text("PrimaryDecisionMaker")),
                0);
    }

    /** Reads a {@code SOAPFileRecipientObject}, or one of the objects for stages, which call the e-mail setting something else. */
    static Invitation of(Map<String, Object> fields, int stageId) {
        Object notifications = fields.getOrDefault("notifications", fields.get("email_notification"));
        return new Invitation(
                text(fields.get(EMAIL)),
                text(fields.get("name")),
                text(fields.get("position")),
                text(fields.get("role")),
                text(notifications),
                Dates.read("deadline", text(fields.get("deadline"))),
                isYes(text(fields.get("primary_decision_maker"))),
                stageId);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Reads a yes of a parameter that is declared as text. */
    static boolean isYes(String text) {
        return text != null && (text.trim().equals("1") || text.trim().equalsIgnoreCase("true"));
    }
}
