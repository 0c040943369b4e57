package io.github.camelworkfront.internal.endpoint;

import static io.github.camelworkfront.internal.endpoint.CredentialOption.ACCESS_TOKEN;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.API_KEY;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.CLIENT_ID;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.CLIENT_SECRET;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.CUSTOMER_ID;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.IMS_ORGANIZATION;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.IMS_SCOPES;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.PASSWORD;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.PRIVATE_KEY;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.REFRESH_TOKEN;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.SESSION_TOKEN;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.SUBDOMAIN;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.USERNAME;
import static io.github.camelworkfront.internal.endpoint.CredentialOption.USER_ID;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.WorkfrontConfiguration;
import java.util.List;

/** The ways to sign in: which options each needs, and by which it is recognised. */
enum SignInWay {
    API_KEY_ONLY(AuthenticationType.apiKey, List.of(API_KEY), List.of(API_KEY)),
    LOGIN(AuthenticationType.login, List.of(USERNAME, PASSWORD), List.of(USERNAME, PASSWORD)),
    SESSION(AuthenticationType.session, List.of(SESSION_TOKEN), List.of(SESSION_TOKEN)),
    OAUTH2(AuthenticationType.oauth2, List.of(CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN), List.of(REFRESH_TOKEN)),
    JWT(
            AuthenticationType.jwt,
            List.of(CLIENT_ID, CLIENT_SECRET, CUSTOMER_ID, USER_ID, PRIVATE_KEY),
            List.of(CUSTOMER_ID, USER_ID, PRIVATE_KEY)),
    // Before the one with a credential: they share the organisation, which alone says nothing of the other.
    IMS_TOKEN(AuthenticationType.ims, List.of(ACCESS_TOKEN, IMS_ORGANIZATION), List.of(ACCESS_TOKEN)),
    IMS(
            AuthenticationType.ims,
            List.of(CLIENT_ID, CLIENT_SECRET, IMS_ORGANIZATION, IMS_SCOPES),
            List.of(IMS_ORGANIZATION, IMS_SCOPES));

    private final AuthenticationType type;
    private final List<CredentialOption> needs;
    private final List<CredentialOption> marks;

    SignInWay(AuthenticationType type, List<CredentialOption> needs, List<CredentialOption> marks) {
        this.type = type;
        this.needs = needs;
        this.marks = marks;
    }

    AuthenticationType type() {
        return type;
    }

    List<CredentialOption> needs() {
        return needs;
    }

    /** Whether options are set that no other way has. */
    boolean isMeant(WorkfrontConfiguration options) {
        return marks.stream().anyMatch(option -> option.isSet(options));
    }

    boolean makesUseOf(CredentialOption option) {
        return needs.contains(option) || this == LOGIN && option == SUBDOMAIN;
    }
}
