package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritedOptionsTest {

    @Test
    void anEndpointThatSetsNothingOfTheKindInheritsEverything() {
        WorkfrontConfiguration inherited =
                InheritedOptions.of(component(), List.of("fields", "responseTimeout", "filter.url"));

        assertThat(inherited).usingRecursiveComparison().isEqualTo(component());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url",
                "URL",
                "Url",
                "configuration.url",
                "configuration.URL",
                "configuration",
                "proxyHost",
                "proxy-host",
                "proxyhost",
                "proxyPort",
                "proxy-port",
                "proxyScheme",
                "proxyUsername",
                "proxyPassword",
                "sslContextParameters",
                "ssl-context-parameters",
                "sslContextParameters.keyManagers",
                "apiKey",
                "api-key",
                "username",
                "password",
                "sessionToken",
                "imsTokenUrl",
                "ims-token-url",
                "clientId",
                "clientSecret",
                "refreshToken",
                "customerId",
                "userId",
                "privateKey",
                "imsOrganization",
                "imsScopes",
                "accessToken"
            })
    void whatLeadsElsewhereOrBringsItsOwnInheritsNoCredentials(String option) {
        WorkfrontConfiguration inherited = InheritedOptions.of(component(), List.of(option));

        assertThat(inherited.getApiKey()).isNull();
        assertThat(inherited.getUsername()).isNull();
        assertThat(inherited.getPassword()).isNull();
        assertThat(inherited.getSubdomain()).isNull();
        assertThat(inherited.getSessionToken()).isNull();
        assertThat(inherited.getAuthentication()).isNull();
        assertThat(inherited.isSessionFromApiKey()).isFalse();
        assertThat(inherited.getClientId()).isNull();
        assertThat(inherited.getClientSecret()).isNull();
        assertThat(inherited.getRefreshToken()).isNull();
        assertThat(inherited.getCustomerId()).isNull();
        assertThat(inherited.getUserId()).isNull();
        assertThat(inherited.getPrivateKey()).isNull();
        assertThat(inherited.getImsOrganization()).isNull();
        assertThat(inherited.getImsScopes()).isNull();
        assertThat(inherited.getAccessToken()).isNull();
        assertThat(inherited.getUserToken()).isNull();
        assertThat(inherited.getTokenStore()).isSameAs(STORE);
    }

    @Test
    void theUserTokenGoesBesideTheCredentialsThatAreInherited() {
        WorkfrontConfiguration inherited =
                InheritedOptions.of(component(), List.of("userToken", "sessionFromApiKey", "authentication"));

        assertThat(inherited.getClientId()).isEqualTo("c");
        assertThat(inherited.getAccessToken()).isEqualTo("a");
    }

    @Test
    void thePasswordOfAProxyGoesToNoOtherProxy() {
        WorkfrontConfiguration inherited =
                InheritedOptions.of(component(), List.of("proxyHost", "proxyPort", "apiKey"));

        assertThat(inherited.getProxyUsername()).isNull();
        assertThat(inherited.getProxyPassword()).isNull();
        assertThat(InheritedOptions.of(component(), List.of("url")).getProxyPassword())
                .isEqualTo("proxy-secret");
    }

    @Test
    void tlsSettingsMayHoldAKeyAndGoToNoOtherHost() {
        assertThat(InheritedOptions.of(component(), List.of("url")).getSslContextParameters())
                .isNull();
        assertThat(InheritedOptions.of(component(), List.of("apiKey")).getSslContextParameters())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proofUrl",
                "proof-url",
                "configuration.proofUrl",
                "configuration",
                "proxyHost",
                "proxyPassword",
                "sslContextParameters",
                "proofUsername",
                "proofPassword",
                "proofAuthToken"
            })
    void whatLeadsProofElsewhereOrBringsItsOwnInheritsNoCredentialsOfProof(String option) {
        WorkfrontConfiguration inherited = InheritedOptions.of(component(), List.of(option));

        assertThat(inherited.getProofUsername()).isNull();
        assertThat(inherited.getProofPassword()).isNull();
        assertThat(inherited.getProofAuthToken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "imsTokenUrl", "apiKey", "password", "proofApiVersion", "proofNamespace"})
    void credentialsOfProofAreKeptWhereOnlyTheRestOfWorkfrontIsElsewhere(String option) {
        WorkfrontConfiguration inherited = InheritedOptions.of(component(), List.of(option));

        assertThat(inherited.getProofUsername()).isEqualTo("proof-user");
        assertThat(inherited.getProofPassword()).isEqualTo("proof-password");
        assertThat(inherited.getProofAuthToken()).isEqualTo("proof-token");
    }

    @Test
    void anOwnProofUrlKeepsTheCredentialsOfTheRestAndDropsTlsSettings() {
        WorkfrontConfiguration inherited = InheritedOptions.of(component(), List.of("proofUrl"));

        assertThat(inherited.getApiKey()).isEqualTo("k");
        assertThat(inherited.getSslContextParameters()).isNull();
    }

    private static final TokenStore STORE = new FileTokenStore("tokens");
    private static final SSLContextParameters TLS = new SSLContextParameters();

    private static WorkfrontConfiguration component() {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setUrl("https://acme.example");
        options.setAuthentication(AuthenticationType.apiKey);
        options.setApiKey("k");
        options.setUsername("u");
        options.setPassword("p");
        options.setSubdomain("s");
        options.setSessionToken("t");
        options.setSessionFromApiKey(true);
        options.setClientId("c");
        options.setClientSecret("cs");
        options.setRefreshToken("r");
        options.setCustomerId("cu");
        options.setUserId("us");
        options.setPrivateKey("pk");
        options.setImsOrganization("o");
        options.setImsScopes("sc");
        options.setAccessToken("a");
        options.setUserToken("ut");
        options.setProofUsername("proof-user");
        options.setProofPassword("proof-password");
        options.setProofAuthToken("proof-token");
        options.setTokenStore(STORE);
        options.setProxyHost("proxy.example");
        options.setProxyPort(3128);
        options.setProxyUsername("pu");
        options.setProxyPassword("proxy-secret");
        options.setSslContextParameters(TLS);
        return options;
    }
}
