package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class SignInRouteTest extends WorkfrontTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    @Test
    void loginSendsThePasswordInAFormBodyAndNeverInTheUri() {
        call("workfront:proj/count");

        RecordedRequest login = logins().get(0);
        assertThat(login.method()).isEqualTo("POST");
        assertThat(login.query()).isEmpty();
        assertThat(login.headers().get("Content-Type").get(0)).startsWith("application/x-www-form-urlencoded");
        assertThat(login.body()).contains("username=", "password=***");
        assertThat(lastRequest().headers()).containsKey("sessionID").doesNotContainKeys("apiKey", "Cookie");
    }

    @Test
    void aSubdomainGoesWithTheLogin() {
        call("workfront:proj/count?url=" + sandbox().url() + "&username="
                + sandbox().username() + "&password=" + sandbox().password() + "&subdomain=acme");
        assertThat(logins().get(0).body()).contains("subdomain=acme");
    }

    @Test
    void theSessionIsSharedByAllEndpoints() {
        call("workfront:proj/count");
        call("workfront:task/count");
        call("workfront:user/search?limit=1");
        assertThat(logins()).hasSize(1);
    }

    @Test
    void theApiKeyTravelsInAHeader() {
        call("workfront:proj/count?url=" + sandbox().url() + "&apiKey="
                + sandbox().apiKey());
        assertThat(lastRequest().headers()).containsKey("apiKey").doesNotContainKey("sessionID");
        assertThat(lastRequest().query()).isEmpty();
        assertThat(logins()).isEmpty();
    }

    @Test
    void aSessionTokenIsUsedAsItIs() {
        String token = (String)
                callForMap("workfront:session/get?includeSessionId=true", null).get("sessionID");
        sandbox().requests().clear();
        String uri = "workfront:proj/count?url=" + sandbox().url() + "&sessionToken=" + token;
        assertThat(call(uri)).isEqualTo(0L);
        sandbox().expireSessions();
        assertThat(failure(uri, null, WorkfrontAuthenticationException.class).getStatus())
                .isEqualTo(401);
        assertThat(logins()).isEmpty();
    }

    @Test
    void anExpiredSessionIsRenewedAndTheCallRepeated() {
        call("workfront:proj/count");
        sandbox().expireSessions();
        assertThat(callForMap("workfront:proj/create", Map.of("name", "Launch")))
                .containsEntry("name", "Launch");
        assertThat(logins()).hasSize(2);
        assertThat(sandbox().objects("PROJ")).hasSize(1);
    }

    @Test
    void allThreeSignsOfAnEndedSessionAreUnderstood() {
        call("workfront:proj/count");
        for (Fault.Kind kind : List.of(Fault.Kind.UNAUTHORIZED_ONCE, Fault.Kind.NOT_LOGGED_IN_TEXT)) {
            sandbox().faults().add(Fault.of(kind).on("GET", ".*count"));
            assertThat(call("workfront:proj/count")).as(kind.label()).isEqualTo(0L);
        }
        assertThat(logins()).hasSize(3);
    }

    @Test
    void aCallIsRepeatedOnlyOnce() {
        sandbox().faults().add(Fault.of(Fault.Kind.UNAUTHORIZED_ONCE).times(5).on("GET", ".*count"));
        failure("workfront:proj/count", null, WorkfrontAuthenticationException.class);
        assertThat(logins()).hasSize(2);
        assertThat(sandbox().requests().matching("GET", "/count")).hasSize(2);
    }

    @Test
    void aRefusedPasswordIsNotTriedAgain() {
        String uri = "workfront:proj/count?url=" + sandbox().url() + "&username="
                + sandbox().username() + "&password=wrong";
        for (int i = 0; i < 3; i++) {
            WorkfrontAuthenticationException e = failure(uri, null, WorkfrontAuthenticationException.class);
            assertThat(e.getServiceMessage()).contains("wasn't quite right");
            assertThat(e.getOperation()).isEqualTo("session/login");
            assertThat(e.toString()).doesNotContain("wrong&").doesNotContain("password=wrong");
        }
        assertThat(logins()).hasSize(1);
    }

    @Test
    void aPasswordOfOneLetterLeavesTheWordsOfARefusalWhole() {
        String uri = "workfront:proj/count?url=" + sandbox().url() + "&username="
                + sandbox().username() + "&password=a";

        WorkfrontAuthenticationException e = failure(uri, null, WorkfrontAuthenticationException.class);

        assertThat(e.getServiceMessage()).contains("wasn't quite right").doesNotContain("xxxxxx");
    }

    @Test
    void aRefusedPasswordIsKeptInMindWhenItsLastUserIsGone() throws Exception {
        String uri = "workfront:proj/count?url=" + sandbox().url() + "&username="
                + sandbox().username() + "&password=wrong";
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:uncached").toD().cacheSize(-1).uri(uri + "&filter.name=${body}");
            }
        });
        context.addComponent("second", new WorkfrontComponent());

        for (int i = 0; i < 3; i++) {
            assertThat(template.request("direct:uncached", to("n" + i)).getException())
                    .isInstanceOf(WorkfrontAuthenticationException.class);
        }
        failure(uri.replace("workfront:", "second:"), null, WorkfrontAuthenticationException.class);
        failure(uri.replace("localhost", "LOCALHOST"), null, WorkfrontAuthenticationException.class);

        assertThat(logins()).hasSize(1);
    }

    @Test
    void theSessionIsSharedByTwoComponents() {
        WorkfrontComponent second = new WorkfrontComponent();
        configure(second.getConfiguration());
        context.addComponent("second", second);

        call("workfront:proj/count");
        call("second:task/count");

        assertThat(logins()).hasSize(1);
    }

    private static Processor to(String body) {
        return exchange -> exchange.getMessage().setBody(body);
    }

    @Test
    void aLoginThatNeverArrivedIsTriedAgain() {
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).on("POST", ".*login"));
        failure("workfront:proj/count?maxRetries=0", null, WorkfrontServerException.class);
        assertThat(call("workfront:proj/count")).isEqualTo(0L);
        assertThat(logins()).hasSize(2);
    }

    @Test
    void aThousandCallsWhileTheSessionExpiresLeadToOneLogin() throws Exception {
        call("workfront:proj/count");
        sandbox().requests().clear();
        String start = "direct:many";
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(start).to("workfront:proj/count");
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(64);
        try {
            List<Callable<Exchange>> calls = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                int number = i;
                calls.add(() -> {
                    if (number == 300) {
                        sandbox().expireSessions();
                    }
                    return template.request(start, e -> {});
                });
            }
            for (Future<Exchange> answer : pool.invokeAll(calls)) {
                assertThat(answer.get().getException()).isNull();
                assertThat(answer.get().getMessage().getBody()).isEqualTo(0L);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(logins()).hasSize(1);
    }

    @Test
    void theSessionIsEndedWhenTheContextStops() {
        call("workfront:proj/count");
        context.stop();
        assertThat(lastRequest().path()).endsWith("/logout");
        assertThat(lastRequest().status()).isEqualTo(200);
    }

    @Test
    void sessionLogoutEndsTheSharedSessionAndTheNextCallBeginsAnother() {
        call("workfront:proj/count");
        assertThat(callForMap("workfront:session/logout", null)).containsEntry("success", true);
        assertThat(call("workfront:proj/count")).isEqualTo(0L);
        assertThat(logins()).hasSize(2);
    }

    @Test
    void sessionLoginTriesARefusedPasswordAgainBecauseSomebodyAskedForIt() {
        String who = "?url=" + sandbox().url() + "&username=" + sandbox().username() + "&password=wrong";
        failure("workfront:session/login" + who, null, WorkfrontAuthenticationException.class);
        failure("workfront:session/login" + who, null, WorkfrontAuthenticationException.class);
        assertThat(logins()).hasSize(2);
    }

    @Test
    void anEndpointThatLeadsElsewhereInheritsNoCredentials() {
        for (String option : List.of("url=" + sandbox().url(), "proxyHost=127.0.0.1&proxyPort=1")) {
            assertThat(refusal("workfront:proj/count?" + option))
                    .hasMessageContaining("who asks")
                    .hasMessageContaining("inherits no credentials");
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void norInAnotherSpellingOfTheOption() {
        for (String option : List.of("URL=", "Url=", "configuration.url=")) {
            assertThat(refusal("workfront:proj/count?" + option + sandbox().url()))
                    .as(option)
                    .isNotNull();
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void ambiguousAndIncompleteCredentialsFailAtTheStartAndNameTheOptions() {
        String url = "workfront:proj/count?url=" + sandbox().url();
        assertThat(refusal(url + "&apiKey=k&sessionToken=t"))
                .hasMessageContaining("apiKey")
                .hasMessageContaining("session")
                .hasMessageContaining("authentication=");
        assertThat(refusal(url + "&username=u")).hasMessageContaining("option password");
        assertThat(refusal(url + "&authentication=apiKey")).hasMessageContaining("option apiKey");
        assertThat(refusal("workfront:proj/count?url=ftp://x&apiKey=k")).hasMessageContaining("url=https://");
        assertThat(refusal("workfront:proj/count?url=https://x.example/path&apiKey=k"))
                .hasMessageContaining("the component adds the path");
    }

    @Test
    void authenticationChooses() {
        String uri = "workfront:proj/count?url=" + sandbox().url() + "&apiKey="
                + sandbox().apiKey() + "&sessionToken=none&authentication=apiKey";
        assertThat(call(uri)).isEqualTo(0L);
    }

    @Test
    void lazyStartProducerLetsARouteWithoutCredentialsStart() throws Exception {
        try (DefaultCamelContext lazy = new DefaultCamelContext()) {
            lazy.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:lazy")
                            .to("workfront:proj/count?lazyStartProducer=true&url="
                                    + sandbox().url());
                }
            });
            lazy.start();
            Exchange exchange = lazy.createProducerTemplate().request("direct:lazy", e -> {});
            assertThat(exchange.getException()).isNotNull();
            assertThat(org.apache.camel.util.ObjectHelper.getException(
                            IllegalArgumentException.class, exchange.getException()))
                    .hasMessageContaining("who asks");
        }
    }

    private static List<RecordedRequest> logins() {
        return sandbox().requests().matching("POST", "/login");
    }
}
