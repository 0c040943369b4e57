package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.spi.DataType;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void sourceIsTheServiceWhereverTheMessageHasBeen() throws Exception {
        String id = project("Launch");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get")
                        .to("workfront:session/get")
                        .to("log:result")
                        .to("mock:between")
                        .transformDataType(HEADERS);
                from("seda:queue")
                        .enrich("workfront:proj/count")
                        .to("log:event")
                        .transformDataType(HEADERS)
                        .to("mock:events");
            }
        });
        receive("", route -> route.to("log:event").to("seda:queue"));

        Exchange called = template.request("direct:get", e -> e.getMessage().setBody(id));
        assertThat(post(update("After", 56))).isEqualTo(200);

        assertThat(called.getMessage().getHeaders())
                .containsEntry("CamelCloudEventSource", sandbox().url())
                .containsEntry("CamelCloudEventType", "com.workfront.session.get");
        assertThat(first(getMockEndpoint("mock:events")).getHeaders())
                .containsEntry("CamelCloudEventSource", sandbox().url())
                .containsEntry("CamelCloudEventType", "com.workfront.proj.update");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fields=description,owner:name&"})
    void dataOfAPollAndOfAnEventThatIsReadAgainAreTheSame(String fields) throws Exception {
        String id = project("Launch");
        poll(fields + "since=beginning&initialDelay=0");
        receive(
                fields + "refetch=true",
                route -> route.transformDataType(STRUCTURED).to("mock:events"));
        assertThat(post(update("Then", 1).replace(ID, id))).isEqualTo(200);

        JsonNode polled = data(first(getMockEndpoint("mock:polled")));
        assertThat(data(first(getMockEndpoint("mock:events")))).isEqualTo(polled);
        assertThat(polled.fieldNames())
                .toIterable()
                .contains("ID", "name", "objCode", "status", "lastUpdateDate", "entryDate");
        assertThat(polled.has("owner")).isEqualTo(!fields.isEmpty());
    }

    @Test
    void dataOfAPollIsWhatTheServiceGivesAndOfAnEventWhatItCarries() throws Exception {
        project("Launch");
        poll("since=beginning&initialDelay=0");
        receive("", route -> route.transformDataType(STRUCTURED).to("mock:events"));
        assertThat(post(update("After", 1))).isEqualTo(200);

        assertThat(data(first(getMockEndpoint("mock:polled"))).fieldNames())
                .toIterable()
                .contains("priority", "percentComplete", "entryDate")
                .doesNotContain("sponsorID", "DE:Region");
        assertThat(data(first(getMockEndpoint("mock:events"))).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "ID", "name", "objCode", "status", "lastUpdateDate", "sponsorID", "DE:Region");
    }

    private void poll(String options) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:proj/search?" + options)
                        .transformDataType(STRUCTURED)
                        .to("mock:polled");
            }
        });
    }

    private static JsonNode data(Message event) throws Exception {
        return new ObjectMapper().readTree(event.getBody(String.class)).path("data");
    }

    @Test
    void bytesAreCarriedAsBytes(@TempDir Path directory) throws Exception {
        byte[] bytes = {0, (byte) 0xff, '{', (byte) 0xc3};
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:download")
                        .to("workfront:docu/download")
                        .to("log:file")
                        .transformDataType(STRUCTURED);
                from("direct:cached").to("log:body?showStreams=true").transformDataType(STRUCTURED);
                from("direct:kind").transformDataType(HEADERS);
                from("file:" + directory + "?noop=true&initialDelay=0")
                        .transformDataType(STRUCTURED)
                        .to("mock:events");
            }
        });
        Object document = send(
                        "workfront:docu/upload",
                        bytes,
                        Map.of(
                                Exchange.FILE_NAME,
                                "logo.png",
                                WorkfrontConstants.ARGUMENTS,
                                Map.of("objID", project("Launch"), "docObjCode", "PROJ")))
                .getMessage()
                .getBody(Map.class)
                .get("ID");
        Files.write(directory.resolve("logo.bin"), bytes);

        Exchange downloaded =
                template.request("direct:download", e -> e.getMessage().setBody(document));
        assertBytes(downloaded.getMessage(), bytes);
        assertThat(downloaded.getMessage().getHeader(Exchange.CONTENT_LENGTH)).isNull();
        assertBytes(first(getMockEndpoint("mock:events")), bytes);
        for (Object body : List.of(bytes, new ByteArrayInputStream(bytes))) {
            assertBytes(
                    template.request("direct:cached", e -> e.getMessage().setBody(body))
                            .getMessage(),
                    bytes);
            assertThat(template.requestBody("direct:kind", body)).isNotNull();
            assertThat(template.request("direct:kind", e -> e.getMessage().setBody(body))
                            .getMessage()
                            .getHeader("CamelCloudEventDataContentType"))
                    .isEqualTo("application/octet-stream");
        }
    }

    private static void assertBytes(Message event, byte[] bytes) throws Exception {
        JsonNode json = new ObjectMapper().readTree(event.getBody(String.class));
        assertThat(json.path("data_base64").binaryValue()).isEqualTo(bytes);
        assertThat(json.has("data")).isFalse();
        assertThat(json.path("datacontenttype").asText()).startsWith("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/csv                  | a,b             | text/csv         | \"a,b\"",
                "                          | plain           | text/plain       | \"plain\"",
                "application/json          | [draft] of it   | text/plain       | \"[draft] of it\"",
                "text/plain                | [1,{\"a\":2}] | application/json | [1,{\"a\":2}]",
            })
    void textIsAStringAndJsonAValue(String type, String body, String told, String data) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:text").transformDataType(STRUCTURED);
            }
        });

        String event = template.requestBodyAndHeader("direct:text", body, Exchange.CONTENT_TYPE, type, String.class);

        JsonNode json = new ObjectMapper().readTree(event);
        assertThat(json.path("datacontenttype").asText()).isEqualTo(told);
        assertThat(json.path("data")).isEqualTo(new ObjectMapper().readTree(data));
    }

    @Test
    void bytesThatAreJsonAreAValue() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:bytes").transformDataType(STRUCTURED);
            }
        });

        String event = template.requestBodyAndHeader(
                "direct:bytes",
                "{\"a\":\"ä\"}".getBytes(StandardCharsets.UTF_8),
                Exchange.CONTENT_TYPE,
                "application/json; charset=utf-8",
                String.class);

        JsonNode json = new ObjectMapper().readTree(event);
        assertThat(json.path("data").path("a").asText()).isEqualTo("ä");
        assertThat(json.has("data_base64")).isFalse();
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
