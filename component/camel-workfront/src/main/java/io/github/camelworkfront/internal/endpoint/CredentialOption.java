package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConfiguration;
import java.util.function.Function;

/** The options that say who asks. */
enum CredentialOption {
    API_KEY("apiKey", WorkfrontConfiguration::getApiKey),
    USERNAME("username", WorkfrontConfiguration::getUsername),
    PASSWORD("password", WorkfrontConfiguration::getPassword),
    SUBDOMAIN("subdomain", WorkfrontConfiguration::getSubdomain),
    SESSION_TOKEN("sessionToken", WorkfrontConfiguration::getSessionToken),
    CLIENT_ID("clientId", WorkfrontConfiguration::getClientId),
    CLIENT_SECRET("clientSecret", WorkfrontConfiguration::getClientSecret),
    REFRESH_TOKEN("refreshToken", WorkfrontConfiguration::getRefreshToken),
    CUSTOMER_ID("customerId", WorkfrontConfiguration::getCustomerId),
    USER_ID("userId", WorkfrontConfiguration::getUserId),
    PRIVATE_KEY("privateKey", WorkfrontConfiguration::getPrivateKey),
    IMS_ORGANIZATION("imsOrganization", WorkfrontConfiguration::getImsOrganization),
    IMS_SCOPES("imsScopes", WorkfrontConfiguration::getImsScopes),
    ACCESS_TOKEN("accessToken", WorkfrontConfiguration::getAccessToken);

    private final String option;
    private final Function<WorkfrontConfiguration, String> value;

    CredentialOption(String option, Function<WorkfrontConfiguration, String> value) {
        this.option = option;
        this.value = value;
    }

    boolean isSet(WorkfrontConfiguration options) {
        String text = value.apply(options);
        return text != null && !text.isBlank();
    }

    /** The name of the option. */
    @Override
    public String toString() {
        return option;
    }
}
