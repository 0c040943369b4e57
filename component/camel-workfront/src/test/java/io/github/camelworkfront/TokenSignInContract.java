package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** What holds for every sign-in that asks for tokens; the component's clock is the sandbox's. */
abstract class TokenSignInContract extends WorkfrontTestSupport {

    static final String COUNT = "workfront:proj/count";

    /** The end of the path of the token endpoint. */
    abstract String tokenPath();

    /** Makes tokens last so long and answers say so in that way. */
    abstract void tokensLast(Duration lifetime, ExpiresIn said);

    /** Changes of the options that the token endpoint refuses, one by one. */
    abstract List<Consumer<WorkfrontConfiguration>> refusedOptions();

    /** All that must be in no text. */
    abstract List<String> secrets(WorkfrontConfiguration options);

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        Connections.install(created, sandbox().clock());
        return created;
    }

    /** Endpoints of {@code name:} with the options of this test, changed. */
    String component(String name, Consumer<WorkfrontConfiguration> change) {
        WorkfrontComponent other = new WorkfrontComponent();
        configure(other.getConfiguration());
        change.accept(other.getConfiguration());
        context.addComponent(name, other);
        return name + ":proj/count";
    }

    List<RecordedRequest> tokenRequests() {
        return sandbox().requests().matching("POST", tokenPath());
    }

    @Test
    void aRouteSignsInWithItsFirstCallAndNoSecretIsInAUri() {
        assertThat(call(COUNT)).isEqualTo(0L);

        assertThat(tokenRequests()).hasSize(1);
        assertThat(requests()).allSatisfy(r -> assertThat(r.query()).doesNotContainIgnoringCase("token", "secret"));
        assertThat(lastRequest().headers()).doesNotContainKeys("apiKey", "Cookie");
    }

    @Test
    void allEndpointsShareTheToken() {
        call(COUNT);
        call("workfront:task/count");
        call(component("second", options -> {}));

        assertThat(tokenRequests()).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItsEnd() {
        tokensLast(Duration.ofHours(1), ExpiresIn.LIFETIME);
        call(COUNT);
        sandbox().clock().advance(Duration.ofMinutes(58));
        call(COUNT);
        assertThat(tokenRequests()).hasSize(1);

        sandbox().clock().advance(Duration.ofMinutes(1).plusSeconds(1));
        call(COUNT);

        assertThat(tokenRequests()).hasSize(2);
        assertThat(sandbox().requests().all()).noneMatch(r -> r.status() == 401);
    }

    @Test
    void aTokenOfUnknownLifeIsUsedUntilItIsRefused() {
        for (ExpiresIn said : List.of(ExpiresIn.ZERO, ExpiresIn.ABSENT)) {
            tokensLast(Duration.ofHours(1), said);
            String uri = component(said.name().toLowerCase(), options -> options.setMaxConnections(7));
            call(uri);
            call("workfront:session/login");
            sandbox().requests().clear();

            call(uri);
            assertThat(tokenRequests()).isEmpty();
            sandbox().clock().advance(Duration.ofHours(2));
            assertThat(call(uri)).isEqualTo(0L);
            assertThat(tokenRequests()).hasSize(1);
            assertThat(sandbox().requests().all()).anyMatch(r -> r.status() == 401);
        }
    }

    @Test
    void manyCallsWhileTheTokenEndsLeadToOneRenewal() throws Exception {
        tokensLast(Duration.ofHours(1), ExpiresIn.LIFETIME);
        call(COUNT);
        sandbox().requests().clear();

        callsWith(() -> sandbox().clock().advance(Duration.ofMinutes(59).plusSeconds(30)));

        assertThat(tokenRequests()).hasSize(1);
    }

    @Test
    void manyCallsWhileTheTokenIsRevokedLeadToOneRenewal() throws Exception {
        call(COUNT);
        sandbox().clock().advance(Duration.ofMinutes(5));
        sandbox().requests().clear();

        callsWith(() -> sandbox().applications().revokeAccessTokens());

        assertThat(tokenRequests()).hasSize(1);
    }

    private void callsWith(Runnable event) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:many").to(COUNT);
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Exchange>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                calls.add(() -> {
                    if (number == 70) {
                        event.run();
                    }
                    return template.request("direct:many", e -> {});
                });
            }
            for (Future<Exchange> answer : pool.invokeAll(calls)) {
                assertThat(answer.get().getException()).isNull();
                assertThat(answer.get().getMessage().getBody()).isEqualTo(0L);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusedCredentialsAreTriedOnceAndTheirOptionsAreNamed() {
        List<Consumer<WorkfrontConfiguration>> changes = refusedOptions();
        for (int i = 0; i < changes.size(); i++) {
            sandbox().requests().clear();
            String uri = component("refused" + i, changes.get(i));
            WorkfrontConfiguration options = context.getComponent("refused" + i, WorkfrontComponent.class)
                    .getConfiguration();
            for (int j = 0; j < 3; j++) {
                WorkfrontAuthenticationException e = failure(uri, null, WorkfrontAuthenticationException.class);
                assertThat(e.getOperation()).isEqualTo("session/login");
                assertThat(e).hasMessageContaining("check the options clientId, clientSecret");
                assertThat(e.toString()).doesNotContain(secrets(options).toArray(CharSequence[]::new));
            }
            assertThat(requests()).hasSize(1);
        }
    }

    @Test
    void refusedCredentialsAreTriedAgainWhenSomebodyAsksForIt() {
        component("refused", refusedOptions().get(0));
        failure("refused:session/login", null, WorkfrontAuthenticationException.class);
        failure("refused:session/login", null, WorkfrontAuthenticationException.class);

        assertThat(tokenRequests()).hasSize(2);
    }

    @Test
    void troubleOfTheTokenEndpointIsNoRefusal() {
        for (Fault trouble : List.of(
                Fault.of(Fault.Kind.SERVER_ERROR),
                Fault.of(Fault.Kind.TOO_MANY_REQUESTS),
                Fault.of(Fault.Kind.HTML).status(403),
                Fault.of(Fault.Kind.HTML).status(401),
                Fault.of(Fault.Kind.HTML).status(200),
                Fault.of(Fault.Kind.RESET))) {
            sandbox().faults().add(trouble.on("POST", ".*" + tokenPath()));
            Exception e = send("workfront:session/login?maxRetries=0", null).getException();
            assertThat(e).as(trouble.kind().label()).isInstanceOf(WorkfrontException.class);
            assertThat(e).isNotInstanceOf(WorkfrontAuthenticationException.class);
            assertThat(call(COUNT)).isEqualTo(0L);
        }
    }

    @Test
    void aTokenThatCannotBeRenewedInTimeIsUsedToItsEnd() {
        tokensLast(Duration.ofHours(1), ExpiresIn.LIFETIME);
        call(COUNT + "?maxRetries=0");
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(2).on("POST", ".*" + tokenPath()));
        sandbox().clock().advance(Duration.ofMinutes(59).plusSeconds(10));

        assertThat(call(COUNT + "?maxRetries=0")).isEqualTo(0L);
        assertThat(call(COUNT + "?maxRetries=0")).isEqualTo(0L);
        assertThat(tokenRequests()).hasSize(2);

        sandbox().clock().advance(Duration.ofMinutes(1));
        failure(COUNT + "?maxRetries=0", null, WorkfrontServerException.class);
        assertThat(call(COUNT + "?maxRetries=0")).isEqualTo(0L);
    }

    @Test
    void anEndpointThatLeadsElsewhereInheritsNothing() {
        for (String option : List.of(
                "url=" + sandbox().url(), "imsTokenUrl=http://localhost/t", "proxyHost=localhost&proxyPort=1")) {
            assertThat(refusal(COUNT + "?" + option)).hasMessageContaining("inherits no credentials");
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void sessionGetShowsWhoSignedInAndNoToken() {
        assertThat(callForMap("workfront:session/get", null))
                .containsKey("userID")
                .doesNotContainKey("sessionID");
    }
}
