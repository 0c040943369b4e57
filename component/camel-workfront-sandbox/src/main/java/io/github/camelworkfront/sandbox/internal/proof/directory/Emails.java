package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.util.regex.Pattern;

/** Addresses in arguments. That something else is refused, and in these words, is a choice. */
final class Emails {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Emails() {}

    /** Returns an address that must be given. */
    static String required(ProofCall call, String parameter) {
        return checked(call.required(parameter));
    }

    static String checked(String email) {
        if (email == null || !isAddress(email)) {
            throw ProofFault.invalid("Invalid email address '" + email + "'");
        }
        return email.strip();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }
}
