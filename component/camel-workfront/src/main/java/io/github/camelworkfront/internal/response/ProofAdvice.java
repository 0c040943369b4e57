package io.github.camelworkfront.internal.response;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a fault of Workfront Proof: by its code where that says enough, else by its words. */
final class ProofAdvice {

    private static final Pattern MISSING = Pattern.compile("parameter '([^']+)' is not present");
    private static final Pattern ABSENT = Pattern.compile("Procedure '([^']+)' not present");

    private static final String TIERS =
            "what a user of Workfront Proof may do comes from his permission profile: Billing administrator,"
                    + " Administrator, Supervisor, Manager, Observer or Visitor; settings, users, billing, satellites and"
                    + " callbacks of the account, and decodeProofID, ask for an administrator, and a proof for its owner,"
                    + " or a reviewer with the role of author or moderator";

    private ProofAdvice() {}

    /** Null where nothing is known. */
    static String on(String code, String text) {
        String byCode =
                switch (code) {
                    case "303" ->
                        "check the options proofUsername and proofPassword or proofAuthToken, and whether proofUrl is of"
                                + " the account's region; they are not tried again by themselves";
                    case "305" -> "the session has ended, or is of another region";
                    case "307" ->
                        "too many wrong logins have locked the account; an administrator of it can unlock it, or it"
                                + " unlocks by itself after the time that it sets";
                    case "403" -> TIERS;
                    default -> null;
                };
        return byCode == null ? byWords(text) : byCode;
    }

    private static String byWords(String text) {
        Matcher missing = MISSING.matcher(text);
        if (missing.find()) {
            return "give the argument " + missing.group(1) + " a value: as the option arg." + missing.group(1)
                    + ", in the header CamelWorkfrontArguments, or in the body";
        }
        Matcher absent = ABSENT.matcher(text);
        if (absent.find()) {
            return absent(absent.group(1));
        }
        return bySigns(text.toLowerCase(Locale.ROOT));
    }

    private static String absent(String operation) {
        return "this version of the service has no " + operation + ", or there is no such version: the option"
                + " proofApiVersion says which one is called, and 16_24_0 has it if it is spelled like this";
    }

    private static String bySigns(String text) {
        if (text.contains("permission") || text.contains("do not have access") || text.contains("rights required")) {
            return TIERS;
        }
        if (text.contains("invalid recipient id")) {
            return "a RecipientID is the id of a reviewer on one version of a proof, as getProofReviewers gives it, and"
                    + " not that of a user";
        }
        if (text.contains("stage must contain at least one recipient")) {
            return "add a reviewer to the stage first";
        }
        if (text.contains("soap-error: encoding")) {
            return "a value does not fit the type that this version of the service has for it";
        }
        return text.equals("bad request")
                ? "the service took the body for no SOAP envelope: look at what is between here and there, and at"
                        + " proofUrl"
                : null;
    }
}
