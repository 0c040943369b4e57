package io.github.camelworkfront;

import static io.github.camelworkfront.internal.endpoint.OptionNames.sets;

import java.util.Collection;
import java.util.List;

/**
 * What an endpoint takes over from its component. Credentials go only where the component's own url, imsTokenUrl, proxy
 * and TLS settings lead: an endpoint with its own ones of these inherits none, and one that brings credentials of its own
 * inherits no others beside them. For those of Workfront Proof it is proofUrl in place of url. A tokenStore is inherited always: it is no credential but a place for some, which keeps
 * those of different urls and refresh tokens apart.
 */
final class InheritedOptions {

    private static final List<String> PROXY =
            List.of("proxyHost", "proxyPort", "proxyScheme", "proxyUsername", "proxyPassword");
    private static final List<String> CREDENTIALS = List.of(
            "apiKey",
            "username",
            "password",
            "sessionToken",
            "clientId",
            "clientSecret",
            "refreshToken",
            "customerId",
            "userId",
            "privateKey",
            "imsOrganization",
            "imsScopes",
            "accessToken");
    private static final List<String> PROOF_CREDENTIALS = List.of("proofUsername", "proofPassword", "proofAuthToken");

    private InheritedOptions() {}

    /**
     * A copy of the component's options for one endpoint.
     *
     * @param own names of the options that the endpoint sets itself
     */
    static WorkfrontConfiguration of(WorkfrontConfiguration component, Collection<String> own) {
        WorkfrontConfiguration copy = component.copy();
        boolean whole = sets(own, "configuration");
        boolean ownUrl = whole || sets(own, "url");
        boolean ownProxy = whole || PROXY.stream().anyMatch(option -> sets(own, option));
        if (ownUrl
                || ownProxy
                || sets(own, "imsTokenUrl")
                || sets(own, "sslContextParameters")
                || CREDENTIALS.stream().anyMatch(option -> sets(own, option))) {
            dropCredentials(copy);
        }
        boolean ownProofUrl = whole || sets(own, "proofUrl");
        if (ownProofUrl
                || ownProxy
                || sets(own, "sslContextParameters")
                || PROOF_CREDENTIALS.stream().anyMatch(option -> sets(own, option))) {
            copy.setProofUsername(null);
            copy.setProofPassword(null);
            copy.setProofAuthToken(null);
        }
        if (ownProxy) {
            copy.setProxyUsername(null);
            copy.setProxyPassword(null);
        }
        if (ownUrl || ownProofUrl) {
            // They may hold a key of ours.
            copy.setSslContextParameters(null);
        }
        return copy;
    }

    private static void dropCredentials(WorkfrontConfiguration copy) {
        copy.setAuthentication(null);
        copy.setApiKey(null);
        copy.setUsername(null);
        copy.setPassword(null);
        copy.setSubdomain(null);
        copy.setSessionToken(null);
        copy.setSessionFromApiKey(false);
        copy.setClientId(null);
        copy.setClientSecret(null);
        copy.setRefreshToken(null);
        copy.setCustomerId(null);
        copy.setUserId(null);
        copy.setPrivateKey(null);
        copy.setImsOrganization(null);
        copy.setImsScopes(null);
        copy.setAccessToken(null);
        copy.setUserToken(null);
    }
}
