package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One call of Workfront Proof, complete but for the session.
 *
 * @param operation what is called
 * @param signature its parameters and result, as the version of the service that is called has them
 * @param arguments under the names of the signature, typed: String, Integer, Boolean, BigDecimal, List, Map
 */
public record ProofRequest(ProofOperation operation, ProofSignature signature, Map<String, Object> arguments) {

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|token|openid).*");

    /** Arguments that no message may show, should the service repeat them; of a login also who it is. */
    public List<String> secrets() {
        boolean login = ServiceCall.isSignIn("proof:" + operation.name());
        return arguments.entrySet().stream()
                .filter(argument -> argument.getValue() instanceof String)
                .filter(argument -> login || isSecret(argument.getKey()) || isCallback(argument.getKey()))
                .map(argument -> (String) argument.getValue())
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The address of callbacks is all that keeps others from sending some, and so is not shown either. */
    private boolean isCallback(String name) {
        return name.equals("Url") && operation.name().endsWith("Callback");
    }

    /** Whether an argument of this name is one that no message may show. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    /** Shows no argument: a password may be among them. */
    @Override
    public String toString() {
        return "ProofRequest[" + operation.name() + "]";
    }
}
