package io.github.camelworkfront.internal.endpoint;

import java.util.Collection;
import java.util.List;

/** Options of one service on an endpoint of the other: they would be without effect, and look as if they had one. */
public final class OtherService {

    private static final List<String> OF_REST = List.of(
            "url",
            "apiVersion",
            "authentication",
            "apiKey",
            "username",
            "password",
            "subdomain",
            "sessionToken",
            "clientId",
            "clientSecret",
            "refreshToken",
            "tokenStore",
            "customerId",
            "userId",
            "privateKey",
            "imsOrganization",
            "imsScopes",
            "imsTokenUrl",
            "accessToken",
            "userToken",
            "sessionFromApiKey",
            "headerFilterStrategy");
    private static final List<String> OF_PROOF = List.of(
            "proofUrl",
            "proofApiVersion",
            "proofNamespace",
            "proofUsername",
            "proofPassword",
            "proofAuthToken",
            "cxfConfigurer");

    private OtherService() {}

    /**
     * @param proof whether the endpoint is one of Workfront Proof
     * @param own   names of the options that it sets itself
     * @throws IllegalArgumentException that names the option
     */
    public static void refuse(boolean proof, Collection<String> own) {
        for (String option : proof ? OF_REST : OF_PROOF) {
            if (OptionNames.sets(own, option)) {
                throw new IllegalArgumentException(
                        proof
                                ? "A proof: endpoint makes no use of the option " + option
                                        + ", which is for the REST service; it has " + String.join(", ", OF_PROOF)
                                : "An endpoint of the REST service makes no use of the option " + option
                                        + ", which is for Workfront Proof: workfront:proof:getAllProofs");
            }
        }
    }
}
