package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelworkfront.secrets.JmxTexts;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** The secret of events is nowhere to be seen, and is asked for where it is missing. */
class EventSecretsTest extends PushTestSupport {

    @Override
    protected boolean useJmx() {
        return true;
    }

    @Test
    void secretIsInNoAddressBeanLogOrMessage() throws Exception {
        List<String> texts = new ArrayList<>(LogLines.of(() -> {
            try {
                startServer();
                context.getPropertiesComponent().setInitialProperties(secrets());
                context.addRoutes(route());
                post(update("After", 56));
                send("Bearer wrong", BodyPublishers.ofString(update("After", 56)));
                send(TOKEN, BodyPublishers.ofString("no event"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        assertThat(texts).anyMatch(line -> line.contains("401"));
        context.getEndpoints().forEach(endpoint -> {
            texts.add(endpoint.toString());
            texts.add(endpoint.getEndpointBaseUri());
        });
        context.getRoutes().forEach(route -> texts.add(route + " " + route.getDescription()));
        texts.add(JmxTexts.all());
        Exchange exchange = getMockEndpoint("mock:events").getExchanges().get(0);
        texts.add(exchange.getMessage().getHeaders() + " " + exchange.getProperties()
                + exchange.getMessage().getBody());

        assertThat(texts).noneMatch(text -> text.contains(TOKEN) || text.contains("another-secret-token"));
    }

    /** Camel shows routes as they are written, so that secrets stand elsewhere. */
    private static Properties secrets() {
        Properties secrets = new Properties();
        secrets.setProperty("secret", TOKEN);
        secrets.setProperty("previous", "another-secret-token");
        return secrets;
    }

    private static RouteBuilder route() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("webhookVerifyTokenPrevious={{previous}}").replace(TOKEN, "{{secret}}"))
                        .to("mock:events")
                        .throwException(new IllegalStateException("the route's"));
            }
        };
    }

    @Test
    void missingOptionsAreNamedWhenTheRouteIsMade() {
        refused("webhookPath=/in", "webhookVerifyToken is missing");
        refused("webhookVerifyToken=a", "webhookPath is missing");
        refused("webhookPath=/in&webhookVerifyToken=" + "x".repeat(255), "at most 254");
        refused("webhookPath=/in&webhookVerifyToken=a&eventTypes=MOVE", "none of CREATE, UPDATE and DELETE");
        refused("webhookPath=/in&webhookVerifyToken=a&eventTypes=,", "eventTypes is empty");
        refused("webhookPath=/in&webhookVerifyToken=a&maxEventSize=0", "maxEventSize=0 must be 1 or more");
        refused("webhookPath=/in&webhookVerifyToken=a&inbox=seda:x", "write handover=inbox");
        refused("webhookPath=/in&webhookVerifyToken=a&handover=inbox&inboxFrom=seda:x", "inbox is missing");
        refused("webhookPath=/in&webhookVerifyToken=a&handover=inbox&inboxConsumers=0", "inboxConsumers=0");
        refused("webhookPath=/in&webhookVerifyToken=a&handover=inbox&inboxRetryDelay=0", "inboxRetryDelay=0");
        refused("webhookPath=/in&webhookVerifyToken=a&sweepDelay=-1", "sweepDelay=-1");
        refused("webhookPath=/in&webhookVerifyToken=a&sweepDelay=1&eventFilter=[]", "filter.status=CUR");
        refused("webhookPath=/in&webhookVerifyToken=a&filter.status=CUR", "all events would come");
    }

    /** It would be where addresses are. */
    @Test
    void theSecretHasNoPlaceInTheAddress() {
        String secret = "webhookVerifyToken=RAW(" + TOKEN + "+1)";
        String correct = "webhookPath has the secret";
        refused("webhookPath=RAW(/in/" + TOKEN + "+1)&" + secret, correct, "such as webhookPath=/workfront/tasks");
        refused("webhookPath=RAW(/in/x" + TOKEN + "%2b1x/y)&" + secret, correct);
        refused("webhookPath=/in/old-secret&webhookVerifyTokenPrevious=old-secret&" + secret, correct);
        refused("webhookPath=/in/a&webhookVerifyToken=a", correct);
        refused(
                "webhookPath=/in&webhookExternalUrl=RAW(https://x.example.com/" + TOKEN + "+1)&" + secret,
                "webhookExternalUrl has the secret",
                "such as webhookExternalUrl=https://");
        refused("webhookPath=/in&webhookBasePath=RAW(/" + TOKEN + "+1)&" + secret, "webhookBasePath has the secret");
    }

    private void refused(String options, String... why) {
        Throwable refused = catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:workfront:proj/events?webhookComponentName=platform-http&webhookAutoRegister=false&"
                                + options)
                        .to("mock:none");
            }
        }));
        assertThat(refused).rootCause().message().contains(why).doesNotContain(TOKEN);
    }
}
