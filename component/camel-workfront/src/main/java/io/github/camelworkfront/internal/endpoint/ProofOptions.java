package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.plan.ProofPlace;
import java.util.regex.Pattern;

/** Where Workfront Proof is and who asks there, from the options, checked. */
public final class ProofOptions {

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}_\\d{1,4}_\\d{1,4}");
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"'{}|\\\\^`&]+");

    private ProofOptions() {}

    /**
     * Host, path, version and namespace.
     *
     * @throws IllegalArgumentException that names the option and shows a correct value
     */
    public static ProofPlace place(WorkfrontConfiguration options) {
        return ServiceUrl.proofPlace(
                options.getProofUrl(), version(options.getProofApiVersion()), namespace(options.getProofNamespace()));
    }

    /**
     * Who asks: a user with his password, or with his authentication token.
     *
     * @throws IllegalArgumentException for neither, both, or half of one
     */
    public static Credentials credentials(WorkfrontConfiguration options) {
        boolean user = isSet(options.getProofUsername());
        boolean password = isSet(options.getProofPassword());
        boolean token = isSet(options.getProofAuthToken());
        if (password && token) {
            throw new IllegalArgumentException("The options allow two ways to sign in to Workfront Proof: proofPassword"
                    + " is for doLogin, proofAuthToken for getSessionId; leave out one of them");
        }
        if (!user && !password && !token) {
            throw new IllegalArgumentException("Workfront Proof needs to know who asks: set proofUsername and"
                    + " proofPassword, or proofUsername and proofAuthToken (an endpoint with its own proofUrl, proxy or TLS"
                    + " settings inherits no credentials from the component)");
        }
        if (!user) {
            throw new IllegalArgumentException(
                    "Signing in to Workfront Proof needs the option proofUsername, the user's"
                            + " e-mail address, which is not set (there is "
                            + (password ? "proofPassword" : "proofAuthToken")
                            + ")");
        }
        if (!password && !token) {
            throw new IllegalArgumentException("Signing in to Workfront Proof needs the option proofPassword or"
                    + " proofAuthToken beside proofUsername; neither is set");
        }
        String secret = password ? options.getProofPassword() : options.getProofAuthToken();
        LoginCredentials login = new LoginCredentials(options.getProofUsername(), secret, null);
        return password ? new Credentials.ProofPassword(login) : new Credentials.ProofToken(login);
    }

    /** With dots, as Adobe's pages write versions, or with underscores, as the path has them. */
    private static String version(String option) {
        if (!isSet(option)) {
            return null;
        }
        String version = option.trim().replace('.', '_');
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("proofApiVersion=" + option + " is no version of Workfront Proof; write"
                    + " three numbers such as proofApiVersion=16_24_0, or leave it out for the unversioned service");
        }
        return version;
    }

    private static String namespace(String option) {
        if (!isSet(option)) {
            return null;
        }
        if (!NAMESPACE.matcher(option.trim()).matches()) {
            throw new IllegalArgumentException("proofNamespace=" + option + " is no URI; write for example"
                    + " proofNamespace=https://soap.proofhq.com/, or leave it out to have it follow proofUrl");
        }
        return option.trim();
    }

    private static boolean isSet(String option) {
        return option != null && !option.isBlank();
    }
}
