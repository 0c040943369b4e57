package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.converter.stream.FileInputStreamCache;
import org.junit.jupiter.api.Test;

/** Bodies of ours where other steps of a route want them in another form, or more than once. */
class BodyConversionRouteTest extends WorkfrontTestSupport {

    /** What an application has for a project: a few of its fields. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static class Project {
        public String ID;
        public String name;
        public String status;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        // The two settings of camel-jackson that the manual names.
        created.getGlobalOptions().put("CamelJacksonEnableTypeConverter", "true");
        created.getGlobalOptions().put("CamelJacksonTypeConverterToPojo", "true");
        created.getStreamCachingStrategy().setSpoolEnabled(true);
        created.getStreamCachingStrategy().setSpoolThreshold(1000);
        return created;
    }

    private String uploaded(String content) {
        String project = project("Launch");
        Exchange sent = send(
                "workfront:docu/upload",
                content.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        Exchange.FILE_NAME,
                        "lines.txt",
                        WorkfrontConstants.ARGUMENTS,
                        Map.of("docObjCode", "PROJ", "objID", project)));
        return (String) ((Map<?, ?>) body(sent)).get("ID");
    }

    private void add(RouteBuilder routes) throws Exception {
        context.addRoutes(routes);
    }

    @Test
    void mapBecomesAnObjectOfTheApplicationAndGoesBack() throws Exception {
        String id = project("Launch");
        add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:change")
                        .to("workfront:proj/get?fields=name,status")
                        .convertBodyTo(Project.class)
                        .process(exchange -> exchange.getMessage().getBody(Project.class).name = "Relaunch")
                        .to("workfront:proj/update?fields=name");
            }
        });

        Map<?, ?> changed = template.requestBody("direct:change", id, Map.class);

        assertThat(changed.get("ID")).isEqualTo(id);
        assertThat(sandbox().find("PROJ", id).orElseThrow()).containsEntry("name", "Relaunch");
    }

    @Test
    void jsonTextAndNodeBecomeAMap() throws Exception {
        String id = project("Launch");
        add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:json")
                        .to("workfront:proj/get?fields=name&outputFormat=json")
                        .convertBodyTo(Map.class);
                from("direct:node")
                        .to("workfront:proj/get?fields=name&outputFormat=node")
                        .convertBodyTo(Map.class);
            }
        });

        assertThat(template.requestBody("direct:json", id, Map.class).get("name"))
                .isEqualTo("Launch");
        assertThat(template.requestBody("direct:node", id, Map.class).get("name"))
                .isEqualTo("Launch");
    }

    @Test
    void listsAndResultsOfBulkCallsBecomeJson() throws Exception {
        add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:bulk")
                        .to("workfront:proj/create?bulkErrors=report")
                        .marshal()
                        .json();
            }
        });

        String json = template.requestBody(
                "direct:bulk",
                List.of(Map.of("name", "One"), Map.of("name", "Two", "plannedStartDate", "no date")),
                String.class);

        JsonNode results = new ObjectMapper().readTree(json);
        assertThat(results).hasSize(2);
        assertThat(results.get(0).path("index").asInt()).isZero();
        assertThat(results.findValuesAsText("status")).isNotEmpty();
    }

    @Test
    void documentIsReadAsOftenAsTheRouteLikesAndSpooledToTheDisk() throws Exception {
        String text = IntStream.range(0, 500).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        String id = uploaded(text);
        add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:file")
                        .to("workfront:docu/download")
                        .log("${body}")
                        .log("${body}")
                        .process(exchange -> exchange.setProperty(
                                "form",
                                exchange.getMessage().getBody().getClass().getName()))
                        .multicast()
                        .to("direct:left", "direct:right")
                        .end()
                        .split(body().tokenize("\n"))
                        .to("mock:lines")
                        .end();
                from("direct:left").convertBodyTo(String.class).to("mock:left");
                from("direct:right").convertBodyTo(String.class).to("mock:right");
            }
        });
        MockEndpoint left = getMockEndpoint("mock:left");
        MockEndpoint right = getMockEndpoint("mock:right");
        getMockEndpoint("mock:lines").expectedMessageCount(500);

        Exchange exchange = template.request("direct:file", e -> e.getMessage().setBody(id));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getProperty("form")).isEqualTo(FileInputStreamCache.class.getName());
        assertThat(left.getExchanges().get(0).getMessage().getBody()).isEqualTo(text);
        assertThat(right.getExchanges().get(0).getMessage().getBody()).isEqualTo(text);
        getMockEndpoint("mock:lines").assertIsSatisfied();
    }

    @Test
    void streamedJsonIsCachedToo() throws Exception {
        project("Launch");
        add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:rows")
                        .to("workfront:proj/search?streaming=true&outputFormat=json")
                        .process(exchange ->
                                assertThat(exchange.getMessage().getBody()).isInstanceOf(StreamCache.class))
                        .setProperty("first", bodyAs(String.class))
                        .convertBodyTo(String.class);
            }
        });

        Exchange exchange = template.request("direct:rows", e -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(String.class))
                .contains("Launch")
                .isEqualTo(exchange.getProperty("first"));
    }

    @Test
    void streamedRowsAreSplitAndLoggedWithoutBeingUsedUp() throws Exception {
        tasks(project("Launch"), 12);
        add(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:rows")
                        .to("workfront:task/search?streaming=true&pageSize=5")
                        .log("${body}")
                        .split(body())
                        .streaming()
                        .to("mock:rows");
            }
        });
        getMockEndpoint("mock:rows").expectedMessageCount(12);

        assertThat(template.request("direct:rows", e -> {}).getException()).isNull();

        getMockEndpoint("mock:rows").assertIsSatisfied();
    }
}
