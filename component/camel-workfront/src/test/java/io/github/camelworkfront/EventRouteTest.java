package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are posted to a route, which is answered with what came of them. */
class EventRouteTest extends PushTestSupport {

    @Test
    void eventArrivesAsTheObjectThatGetWouldGive() throws Exception {
        MockEndpoint events = receive("");
        events.expectedMessageCount(1);

        assertThat(post(update("After", 56))).isEqualTo(200);

        events.assertIsSatisfied();
        Exchange exchange = events.getExchanges().get(0);
        assertThat(exchange.getMessage().getBody(Map.class))
                .containsEntry("ID", ID)
                .containsEntry("objCode", "PROJ")
                .containsEntry("name", "After")
                .containsEntry("DE:Region", "EMEA")
                .containsEntry("lastUpdateDate", "2017-10-06T13:48:56:980-0600")
                .containsEntry("sponsorID", null)
                .doesNotContainKey("parameterValues");
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.OBJECT_ID, ID)
                .containsEntry(WorkfrontConstants.OBJECT_CODE, "PROJ")
                .containsEntry(WorkfrontConstants.OPERATION, "events")
                .containsEntry(WorkfrontConstants.EVENT_TYPE, "UPDATE")
                .containsEntry(WorkfrontConstants.EVENT_TIME, "2017-10-06T19:49:52.998Z")
                .containsEntry(WorkfrontConstants.EVENT_KEY, "PROJ+" + ID + "+2017-10-06T19:48:56.980Z");
        assertThat(exchange.getProperty(WorkfrontConstants.OLD_STATE, Map.class))
                .containsEntry("name", "Before");
        assertThat(exchange.getProperty(WorkfrontConstants.EVENT, Map.class))
                .containsEntry("subscriptionId", "750a636c-5628-48f5-ba26-26b7ce537ac2");
    }

    @Test
    void nothingOfTheRequestReachesTheRouteAndNothingOfTheRouteTheAnswer() throws Exception {
        receive("", route -> route.setHeader("X-Route").constant("mine").to("mock:events"));

        HttpResponse<String> answer = send(TOKEN, BodyPublishers.ofString(update("After", 56)));

        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKey("x-route");
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().contains("workfront"));
        assertThat(getMockEndpoint("mock:events")
                        .getExchanges()
                        .get(0)
                        .getMessage()
                        .getHeaders()
                        .keySet())
                .allMatch(name -> name.startsWith("CamelWorkfront")
                        || name.equals(Exchange.MESSAGE_TIMESTAMP)
                        || name.equals("X-Route"));
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, "Bearer " + TOKEN, "bearer  " + TOKEN, "BEARER " + TOKEN, "the-one-before"})
    void eitherSecretIsAcceptedWithAndWithoutBearer(String authorization) throws Exception {
        receive("webhookVerifyTokenPrevious=the-one-before");

        assertThat(send(authorization, BodyPublishers.ofString(update("After", 56)))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "Bearer", "Basic " + TOKEN, TOKEN + "5", "push-secret-token-123"})
    void requestWithAnotherSecretIsRefused(String authorization) throws Exception {
        MockEndpoint events = receive("");
        events.expectedMessageCount(0);

        HttpResponse<String> answer = send(authorization, BodyPublishers.ofString(update("After", 56)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        events.assertIsSatisfied(1);
    }

    @Test
    void requestWithoutSecretIsRefused() throws Exception {
        receive("");

        assertThat(send(null, BodyPublishers.ofString(update("After", 56))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void failureOfTheRouteIsAnsweredWithoutItsTextAndTheRepetitionComesAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        receive(
                "",
                route -> route.process(exchange -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("private words");
                    }
                }));

        HttpResponse<String> first = send(TOKEN, BodyPublishers.ofString(update("After", 56)));
        int second = post(update("After", 56));
        int third = post(update("After", 56));

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.body()).isEmpty();
        assertThat(second).isEqualTo(200);
        assertThat(third).isEqualTo(200);
        assertThat(tries).hasValue(2);
    }

    @Test
    void handledFailureCountsAsDelivered() throws Exception {
        receive(
                "",
                route -> route.onException(IllegalStateException.class)
                        .handled(true)
                        .end()
                        .process(exchange -> {
                            throw new IllegalStateException("handled");
                        }));

        assertThat(post(update("After", 56))).isEqualTo(200);
    }

    @Test
    void ofAnArrayOnlyWhatFailedComesAgain() throws Exception {
        AtomicInteger second = new AtomicInteger();
        receive(
                "",
                route -> route.to("mock:events").process(exchange -> {
                    if (exchange.getMessage().getBody(Map.class).get("name").equals("Second")
                            && second.incrementAndGet() == 1) {
                        throw new IllegalStateException("once");
                    }
                }));
        String delivery = "[" + update("First", 1) + "," + update("Second", 2) + "," + update("Third", 3) + "]";

        assertThat(post(delivery)).isEqualTo(503);
        assertThat(post(delivery)).isEqualTo(200);

        assertThat(getMockEndpoint("mock:events").getExchanges())
                .extracting(e -> e.getMessage().getBody(Map.class).get("name"))
                .containsExactly("First", "Second", "Third", "Second");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{}",
                "7",
                "null",
                "{\"eventType\":\"UPDATE\"}",
                "{\"eventType\":\"UPDATE\",\"newState\":{}}",
                "{\"eventType\":\"MOVE\",\"newState\":{\"ID\":\"1\"}}",
                "[{}]",
                "{\"eventType\":\"UPDATE\",\"newState\":\"$$$\"}"
            })
    void whatIsNoEventIsRefusedAndNotLogged(String body) throws Exception {
        receive("");

        assertThat(post(body)).isEqualTo(400);
    }

    @Test
    void eventIsDeliveredBesideOneThatCannotBeRead() throws Exception {
        MockEndpoint events = receive("");
        events.expectedMessageCount(1);

        assertThat(post("[{}," + update("After", 56) + "]")).isEqualTo(400);

        events.assertIsSatisfied();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]"})
    void deliveryOfNothingIsWell(String body) throws Exception {
        receive("");

        assertThat(post(body)).isEqualTo(200);
    }

    @Test
    void deliveryAboveTheLimitIsRefusedWithAndWithoutItsLength() throws Exception {
        receive("maxEventSize=1000");
        byte[] large = ("[" + " ".repeat(2000) + "]").getBytes(StandardCharsets.UTF_8);

        assertThat(send(TOKEN, BodyPublishers.ofByteArray(large)).statusCode()).isEqualTo(413);
        assertThat(send(TOKEN, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        receive("");

        assertThat(send("GET", TOKEN, BodyPublishers.noBody()).statusCode()).isEqualTo(405);
    }

    @Test
    void eventsThatWereNotAskedForAreLeftOut() throws Exception {
        MockEndpoint events = receive("eventTypes=update&objId=" + ID);
        events.expectedMessageCount(0);

        assertThat(post(event("CREATE", state("New", 1), "{}", 1))).isEqualTo(200);
        assertThat(post(update("Other", 2).replace("\"PROJ\"", "\"TASK\""))).isEqualTo(200);
        assertThat(post(update("Other", 2).replace(ID, "59d7ddf7000002322d791eb08bafddfc")))
                .isEqualTo(200);

        events.assertIsSatisfied(1);
    }

    @Test
    void stoppedRouteTakesNothing() throws Exception {
        MockEndpoint events = receive("");
        events.expectedMessageCount(1);
        context.getRouteController().stopRoute("events");

        assertThat(post(update("After", 56))).isGreaterThanOrEqualTo(400);

        context.getRouteController().startRoute("events");
        assertThat(post(update("After", 56))).isEqualTo(200);
        events.assertIsSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, 400, 0",
        "multipart/form-data; boundary=x, 400, 0",
        "text/plain, 200, 1",
        "what/ever; charset=nonsense, 200, 1"
    })
    void deliveryThatTheServerTakesForAFormIsNoSuccess(String contentType, int status, int delivered) throws Exception {
        MockEndpoint events = receive("");

        assertThat(raw(contentType, TOKEN, update("After", 56))).startsWith("HTTP/1.1 " + status);

        assertThat(events.getExchanges()).hasSize(delivered);
    }

    @Test
    void secretNeedNotBeAscii() throws Exception {
        context.getPropertiesComponent().addInitialProperty("secret", "geheim-\u00fcber-\u20ac");
        receive("webhookVerifyTokenPrevious={{secret}}");

        assertThat(raw("application/json", "geheim-\u00fcber-\u20ac", update("After", 56)))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("application/json", "geheim-\u00fcber-?", update("After", 57)))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void timeBeyondAllBoundsHoldsUpNothing() throws Exception {
        MockEndpoint events = receive("");

        int status = post(update("After", 56).replaceAll("\"epochSecond\":\\d+", "\"epochSecond\":31556889864403199"));

        assertThat(status).isEqualTo(200);
        assertThat(events.getExchanges()).hasSize(1);
    }

    /** Sent byte by byte as it is, with the secret in UTF-8. */
    private String raw(String contentType, String authorization, String body) throws Exception {
        URI server = URI.create(server());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String head = "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                    + contentType + "\r\nAuthorization: " + authorization + "\r\nContent-Length: " + bytes.length
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
