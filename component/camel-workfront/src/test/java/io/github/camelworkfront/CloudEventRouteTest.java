package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.spi.DataType;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

/** What a route begins with, as CloudEvents. */
class CloudEventRouteTest extends PushTestSupport {

    private static final DataType HEADERS = new DataType("workfront:application-cloudevents");
    private static final DataType STRUCTURED = new DataType("workfront:application-cloudevents+json");

    private Message first(MockEndpoint endpoint) throws Exception {
        endpoint.setMinimumExpectedMessageCount(1);
        endpoint.assertIsSatisfied();
        return endpoint.getExchanges().get(0).getMessage();
    }

    @Test
    void pushedEventGetsTheHeadersOfACloudEvent() throws Exception {
        receive("", route -> route.transformDataType(HEADERS).to("mock:events"));
        assertThat(post(update("After", 56))).isEqualTo(200);

        Message event = first(getMockEndpoint("mock:events"));
        assertThat(event.getHeaders())
                .containsEntry("CamelCloudEventID", event.getHeader(WorkfrontConstants.EVENT_KEY))
                .containsEntry("CamelCloudEventVersion", "1.0")
                .containsEntry("CamelCloudEventSource", sandbox().url())
                .containsEntry("CamelCloudEventType", "com.workfront.proj.update")
                .containsEntry("CamelCloudEventSubject", ID)
                .containsEntry("CamelCloudEventTime", event.getHeader(WorkfrontConstants.EVENT_TIME))
                .containsEntry("CamelCloudEventDataContentType", "application/json");
        assertThat(event.getBody(Map.class)).containsEntry("name", "After");
    }

    @Test
    void polledChangeBecomesOneJsonText() throws Exception {
        String id = project("Launch \"one\"");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:proj/search?since=beginning&initialDelay=0&delay=50")
                        .transformDataType(STRUCTURED)
                        .to("mock:events");
            }
        });

        Message event = first(getMockEndpoint("mock:events"));
        assertThat(event.getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/cloudevents+json");
        JsonNode json = new ObjectMapper().readTree(event.getBody(String.class));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");
        assertThat(json.path("type").asText()).startsWith("com.workfront.proj.");
        assertThat(json.path("subject").asText()).isEqualTo(id);
        assertThat(json.path("id").asText()).isEqualTo(event.getHeader(WorkfrontConstants.EVENT_KEY));
        assertThat(json.path("data").path("name").asText()).isEqualTo("Launch \"one\"");
    }

    @Test
    void dataTypesWorkInYamlAndWithJsonBodies() throws Exception {
        project("Launch");
        String yaml = """
                - route:
                    from:
                      uri: workfront:proj/search
                      parameters:
                        since: beginning
                        initialDelay: 0
                        delay: 50
                        outputFormat: json
                      steps:
                        - transformDataType:
                            toType: workfront:application-cloudevents+json
                        - to: mock:events
                """;
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("events.camel.yaml", yaml));

        Message event = first(getMockEndpoint("mock:events"));
        JsonNode json = new ObjectMapper().readTree(event.getBody(String.class));
        assertThat(json.path("data").path("name").asText()).isEqualTo("Launch");
    }

    @Test
    void resultOfACallIsAnEventToo() throws Exception {
        String id = project("Launch");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").to("workfront:proj/get").transformDataType(HEADERS);
            }
        });

        Exchange exchange = template.request("direct:get", e -> e.getMessage().setBody(id));

        assertThat(exchange.getMessage().getHeaders())
                .containsEntry("CamelCloudEventID", exchange.getExchangeId())
                .containsEntry("CamelCloudEventType", "com.workfront.proj.get")
                .containsEntry("CamelCloudEventSource", sandbox().url())
                .containsKey("CamelCloudEventTime");
    }

    @Test
    void textThatIsNoJsonStaysText() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:xml").transformDataType(STRUCTURED);
            }
        });

        String body = template.requestBody("direct:xml", "<callback/>", String.class);

        JsonNode json = new ObjectMapper().readTree(body);
        assertThat(json.path("data").asText()).isEqualTo("<callback/>");
        assertThat(json.path("datacontenttype").asText()).isEqualTo("application/xml");
        assertThat(json.path("source").asText()).isEqualTo("workfront");
        assertThat(json.path("type").asText()).isEqualTo("com.workfront.object.event");
    }
}
