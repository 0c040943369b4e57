package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.junit.jupiter.api.Test;

class ProofSessionRouteTest extends ProofTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getComponent("workfront", WorkfrontComponent.class).setHealthCheckProducerEnabled(true);
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(created);
        HealthCheckRepository producers = (HealthCheckRepository) registry.resolveById("producers");
        producers.setEnabled(true);
        registry.register(producers);
        return created;
    }

    @Test
    void aLoginWithoutArgumentsRenewsTheSharedSessionAndShowsTheAccount() {
        call("workfront:proof:checkSession");

        assertThat(callForMap("workfront:proof:doLogin", null))
                .containsKeys("user_id", "organisation_name")
                .doesNotContainKey("session");
        assertThat(logins()).isEqualTo(2);
        assertThat(call("workfront:proof:checkSession")).isEqualTo(true);
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void theSessionIdIsShownToARouteThatAsksForIt() {
        assertThat(callForMap("workfront:proof:doLogin?includeSessionId=true", null)
                        .get("session"))
                .isInstanceOf(String.class);
        assertThat(callForMap("workfront:proof:getSessionId?includeSessionId=true", null)
                        .get("session"))
                .isInstanceOf(String.class);
    }

    @Test
    void aLoginWithArgumentsIsACallLikeAnyOther() {
        Map<String, Object> who = Map.of("Login", sandbox().proof().creatorUsername(), "Password", "sandbox");

        assertThat(callForMap("workfront:proof:doLogin", who))
                .containsEntry("user_email", sandbox().proof().creatorUsername())
                .doesNotContainKey("session");
        assertThat(callForMap("workfront:proof:doLogin?includeSessionId=true", who))
                .containsKey("session");
        assertThat(failure(
                        "workfront:proof:doLogin",
                        Map.of("Login", "x@example.com", "Password", "hunter2"),
                        Exception.class))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("hunter2"));
    }

    @Test
    void afterALogoutTheNextCallSignsInAnew() {
        call("workfront:proof:checkSession");

        assertThat(call("workfront:proof:doLogout")).isEqualTo(true);
        assertThat(call("workfront:proof:checkSession")).isEqualTo(true);
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void aSessionThatHasEndedIsRenewedOnceAndTheCallRepeated() {
        call("workfront:proof:getTags");
        sandbox().proof().expireSessions();

        assertThat(call("workfront:proof:checkSession")).isEqualTo(true);
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void theHealthCheckIsUpWithASessionThatIsRenewed() {
        call("workfront:proof:getTags");
        sandbox().proof().expireSessions();

        HealthCheck.Result result = health();

        assertThat(result.getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(result.getDetails()).containsEntry("workfront.url", sandbox().url());
    }

    @Test
    void theHealthCheckIsDownWithARefusedLoginAndDoesNotRepeatIt() {
        WorkfrontConfiguration options =
                context.getComponent("workfront", WorkfrontComponent.class).getConfiguration();
        options.setProofPassword("hunter2");
        sandbox().proof().lockAfter(50, Duration.ofMinutes(1));
        send("workfront:proof:getTags", null);

        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(health().getMessage().orElse("")).doesNotContain("hunter2");
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void anAuthTokenSignsInByGetSessionId() {
        String uri = "workfront:proof:checkSession?proofUsername=RAW("
                + sandbox().proof().username() + ")&proofAuthToken=RAW("
                + sandbox().proof().authToken() + ")";

        assertThat(call(uri)).isEqualTo(true);
        assertThat(requests()).extracting("operation").containsExactly("getSessionId", "checkSession");
    }

    private HealthCheck.Result health() {
        return HealthCheckHelper.invoke(context).stream()
                .filter(result -> result.getCheck().getId().contains("proof-getTags"))
                .findFirst()
                .orElseThrow();
    }
}
