package io.github.camelworkfront.sandbox.internal.proof.model;

import java.util.Set;

/**
 * What a reviewer is written to about (Adobe, "addProofReviewer"): 1 all comments and replies, 2 replies to his own, 3 a daily and 4 an hourly
 * summary, 5 decisions only, 6 the final decision, 9 nothing; 0 leaves it to somebody else.
 */
public final class EmailSetting {

    private static final Set<String> NUMBERS = Set.of("0", "1", "2", "3", "4", "5", "6", "9");
    private static final String LEFT_OPEN = "0";

    private EmailSetting() {}

    /**
     * Reads the number of a setting.
     *
     * @param otherwise what holds if there is none, or if it is left open
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is none of that number
     */
    public static String of(String number, String otherwise) {
        if (number == null || number.isBlank()) {
            return otherwise;
        }
        if (!NUMBERS.contains(number.trim())) {
            throw Faults.invalid("email notification", number);
        }
        return number.trim().equals(LEFT_OPEN) ? otherwise : number.trim();
    }
}
