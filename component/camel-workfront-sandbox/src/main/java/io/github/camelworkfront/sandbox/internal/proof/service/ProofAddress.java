package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofEdition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the SOAP service: {@code /soap} and {@code /soap.php} are the unversioned edition, {@code /N_N_N/soap} any other. That every
 * version is as 16_24_0, the one on record, is a choice.
 *
 * @param root the path of the service itself, without a slash at the end
 * @param versioned whether it names a version
 * @param wsdl whether it is the address of the WSDL
 */
record ProofAddress(String root, boolean versioned, boolean wsdl) {

    private static final Pattern PATH = Pattern.compile("((?:/(\\d+_\\d+_\\d+))?/soap)(?:\\.php|(\\.wsdl)|/)?");

    /** Reads a path; empty if it is none of the service's. */
    static Optional<ProofAddress> of(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(new ProofAddress(matcher.group(1), matcher.group(2) != null, matcher.group(3) != null))
                : Optional.empty();
    }

    /** Returns the operations that are there. */
    ProofEdition edition() {
        return versioned ? ProofCatalog.load().latest() : ProofCatalog.load().unversioned();
    }
}
