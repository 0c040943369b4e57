package io.github.camelworkfront.sandbox.internal.proof.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An operation in the form of one edition of the service: the list of parameters of the unversioned edition is often shorter.
 *
 * @param name its name, which is case-sensitive
 * @param parameters the parameters in the order of the WSDL
 * @param returns the type of the result
 * @param group what it is about, such as {@code reviewer}
 */
public record ProofOperation(String name, List<ProofParameter> parameters, String returns, String group) {

    /** The parameter that carries the session id of every operation but five. */
    public static final String SESSION = "SessionID";

    /** Finds a parameter by its name. */
    public Optional<ProofParameter> parameter(String parameter) {
        return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
    }

    /** Tells whether a call of it needs a session. */
    public boolean needsSession() {
        return parameter(SESSION).isPresent();
    }
}
