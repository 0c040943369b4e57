package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.ImsCredential;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A server-to-server credential of Adobe IMS, and a token of it that is there already. */
class ImsRouteTest extends TokenSignInContract {

    private static final String SCOPES = "openid,AdobeID,read_organizations,additional_info.projectedProductContext";

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setClientId(ImsCredential.DEFAULT.clientId());
        options.setClientSecret(ImsCredential.DEFAULT.clientSecret());
        options.setImsOrganization(ImsCredential.DEFAULT.organization());
        options.setImsScopes(SCOPES);
        options.setImsTokenUrl(sandbox().imsTokenUrl());
    }

    @Override
    String tokenPath() {
        return "/ims/token/v3";
    }

    @Override
    void tokensLast(Duration lifetime, ExpiresIn said) {
        sandbox().applications().add(ImsCredential.DEFAULT.lifetime(lifetime).expiresIn(said));
    }

    @Override
    List<Consumer<WorkfrontConfiguration>> refusedOptions() {
        return List.of(
                o -> o.setClientSecret("wrong-secret"),
                o -> o.setClientId("wrong-client"),
                o -> o.setImsScopes("wrong_scope"));
    }

    @Override
    List<String> secrets(WorkfrontConfiguration options) {
        return List.of(options.getClientId(), options.getClientSecret());
    }

    @Test
    void theTokenTravelsAsABearerTokenWithItsOrganisation() {
        sandbox().choices().set(Choice.IMS_ORGANIZATION_HEADER, "required");
        call(COUNT);

        assertThat(lastRequest().headers())
                .containsKey("Authorization")
                .containsEntry("x-gw-ims-org-id", List.of(ImsCredential.DEFAULT.organization()))
                .doesNotContainKey("sessionID");
        assertThat(tokenRequests().get(0).body()).contains("grant_type=client_credentials", "scope=openid");
    }

    @Test
    void aWrongOrganisationIsNamedAndCostsNoSecondToken() {
        String uri = component("elsewhere", o -> o.setImsOrganization("0000@AdobeOrg"));
        for (int i = 0; i < 3; i++) {
            assertThat(failure(uri, null, WorkfrontAuthenticationException.class))
                    .hasMessageContaining("check the option imsOrganization");
        }
        assertThat(tokenRequests()).hasSize(1);
        assertThat(requests()).hasSize(4);
    }

    @Test
    void signingOutForgetsTheToken() {
        call(COUNT);
        assertThat(callForMap("workfront:session/logout", null)).containsEntry("success", true);
        assertThat(sandbox().requests().matching("GET", "/logout")).isEmpty();

        call(COUNT);
        assertThat(tokenRequests()).hasSize(2);
    }

    @Test
    void aReadyTokenIsUsedAsItIsAndTheHintSaysThatItIsNotRenewed() {
        String token = sandbox().applications().imsUserToken(sandbox().username());
        Consumer<WorkfrontConfiguration> ready = o -> {
            o.setClientId(null);
            o.setClientSecret(null);
            o.setImsScopes(null);
            o.setAccessToken(token);
        };
        String uri = component("ready", ready);
        assertThat(call(uri)).isEqualTo(0L);
        assertThat(tokenRequests()).isEmpty();

        sandbox().applications().revokeAccessTokens();
        WorkfrontAuthenticationException e = failure(uri, null, WorkfrontAuthenticationException.class);
        assertThat(e)
                .hasMessageContaining("the options accessToken and imsOrganization hold")
                .hasMessageContaining("renewed by itself needs clientId, clientSecret and imsScopes")
                .hasMessageNotContaining(token);
    }
}
