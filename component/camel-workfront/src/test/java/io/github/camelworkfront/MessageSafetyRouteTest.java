package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultHeaderFilterStrategy;
import org.junit.jupiter.api.Test;

class MessageSafetyRouteTest extends WorkfrontTestSupport {

    @Test
    void headersOfTheMessageStayOffTheWireAndCannotRedirectACall() {
        Map<String, Object> headers = new HashMap<>();
        headers.put("secretHeader", "x");
        headers.put("sessionID", "evil");
        headers.put("apiKey", "evil");
        headers.put("Authorization", "Bearer evil");
        headers.put(Exchange.HTTP_URI, "http://127.0.0.1:1/evil");
        headers.put(Exchange.HTTP_PATH, "/evil");
        headers.put(Exchange.HTTP_QUERY, "evil=1");
        headers.put(Exchange.HTTP_METHOD, "DELETE");
        headers.put("CamelHttpRawQuery", "evil=1");

        Exchange exchange = send("workfront:proj/count", null, headers);

        assertThat(body(exchange)).isEqualTo(0L);
        assertThat(lastRequest().method()).isEqualTo("GET");
        assertThat(lastRequest().path()).isEqualTo("/attask/api/v22.0/PROJ/count");
        assertThat(lastRequest().query()).isEmpty();
        assertThat(lastRequest().headers().keySet().stream().map(String::toLowerCase))
                .containsExactlyInAnyOrder("accept", "apikey", "host", "connection", "user-agent", "accept-encoding");
        assertThat(lastRequest().user()).isEqualTo(sandbox().username());
    }

    @Test
    void headersOfTheMessageAreStillThereAfterwards() {
        Exchange exchange = send("workfront:proj/count", null, Map.of("mine", "kept"));
        assertThat(exchange.getMessage().getHeaders()).containsEntry("mine", "kept");
    }

    @Test
    void aStrategyOfTheUsersLetsHeadersThroughButNeverThoseThatSayWhoAsks() {
        DefaultHeaderFilterStrategy strategy = new DefaultHeaderFilterStrategy();
        context.getRegistry().bind("strategy", strategy);

        Exchange exchange = send(
                "workfront:proj/count?headerFilterStrategy=#strategy",
                null,
                Map.of(
                        "X-Request-Id",
                        "42",
                        "sessionID",
                        "evil",
                        "Host",
                        "evil.example",
                        "Content-Type",
                        "text/plain"));

        assertThat(body(exchange)).isEqualTo(0L);
        assertThat(lastRequest().headers().get("X-Request-Id")).containsExactly("42");
        assertThat(lastRequest().headers()).doesNotContainKeys("sessionID", "Content-Type");
        assertThat(lastRequest().headers().get("Host").get(0)).startsWith("127.0.0.1");
    }

    @Test
    void headersThatAFailedCallReadAreThereForTheNextTry() {
        Map<String, Object> headers = Map.of(WorkfrontConstants.ID, "00000000000000000000000000000000");
        Exchange exchange = send("workfront:proj/get", null, headers);
        assertThat(exchange.getException()).isInstanceOf(WorkfrontNotFoundException.class);
        assertThat(exchange.getMessage().getHeaders()).containsKey(WorkfrontConstants.ID);
    }

    @Test
    void secretsAreInNoUriAndInNoException() {
        String uri = "workfront:proj/search?filter.nosuch=1&url=" + sandbox().url() + "&apiKey="
                + sandbox().apiKey();
        Exchange exchange = send(uri, null);
        assertThat(exchange.getException().toString()).doesNotContain(sandbox().apiKey());
        context.getEndpoints()
                .forEach(e -> assertThat(e.toString()).doesNotContain(sandbox().apiKey()));
        String login = "workfront:proj/count?url=" + sandbox().url() + "&username=u&password=hush-hush";
        Exchange refused = send(login, null);
        assertThat(refused.getException().toString()).doesNotContain("hush-hush");
        context.getEndpoints().forEach(e -> assertThat(e.toString()).doesNotContain("hush-hush"));
    }

    @Test
    void everySecretOptionIsMaskedInEveryTextOfItsEndpoint() {
        String uri = "workfront:proj/count?url=http://127.0.0.1:1&proxyHost=127.0.0.1&proxyPort=1";
        for (String option :
                new String[] {"apiKey", "sessionToken", "username", "password", "proxyUsername", "proxyPassword"}) {
            String text = context.getEndpoint(uri + "&" + option + "=hush-hush").toString();
            assertThat(text).as(option).doesNotContain("hush-hush").contains("xxxxxx");
        }
    }

    @Test
    void theSpellingThatCamelDoesNotMaskIsRefused() {
        for (String option : new String[] {"api-key", "session-token", "proxy-password"}) {
            assertThat(refusal("workfront:proj/count?" + option + "=x")).hasMessageContaining("must be written");
        }
    }

    @Test
    void aServiceThatRepeatsASecretDoesNotBringItIntoAnException() {
        for (int status : new int[] {200, 400, 403, 404, 429, 500}) {
            sandbox()
                    .faults()
                    .add(Fault.of(Fault.Kind.ERROR_STRING)
                            .status(status)
                            .text("bad request: apiKey=" + sandbox().apiKey()));
            WorkfrontException e = failure("workfront:proj/count", null, WorkfrontException.class);
            assertThat(e.getStatus()).isEqualTo(status);
            assertThat(e.getServiceMessage()).isEqualTo("bad request: apiKey=xxxxxx");
        }
        sandbox().faults().add(Fault.of(Fault.Kind.ERROR_STRING).status(401).text("no: password=hush-hush"));
        WorkfrontException login = failure(
                "workfront:proj/count?url=" + sandbox().url() + "&username=u&password=hush-hush",
                null,
                WorkfrontException.class);
        for (Throwable t = login; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain("hush-hush");
        }
    }
}
