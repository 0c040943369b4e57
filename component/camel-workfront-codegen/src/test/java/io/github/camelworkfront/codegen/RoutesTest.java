package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.MetadataReader;
import io.github.camelworkfront.codegen.metadata.Tenant;
import io.github.camelworkfront.codegen.metadata.TenantMetadata;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.Style;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes that were generated from what a tenant says, in calls of that tenant. */
@ExtendWith(WorkfrontSandboxExtension.class)
class RoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Style, ClassLoader> LOADERS = new EnumMap<>(Style.class);

    /** Some of what a tenant marks so; which fields the service itself marks is not on record. */
    private static final List<String> READ_ONLY =
            List.of("/fields/ID", "/fields/lastUpdateDate", "/references/enteredBy");

    private CamelContext context;
    private ProducerTemplate template;
    private Class<?> task;

    @BeforeAll
    static void generate(WorkfrontSandbox sandbox) throws Exception {
        Metadata metadata;
        try (Tenant tenant = Tenant.connect(Map.of("url", sandbox.url(), "apiKey", sandbox.apiKey()))) {
            JsonNode answers = new TenantMetadata(tenant, warning -> {}).read(List.of("PROJ", "TASK", "USER"));
            READ_ONLY.forEach(member -> ((ObjectNode) answers.at("/objects/TASK" + member))
                    .putArray("flags")
                    .add("READ_ONLY"));
            metadata = new MetadataReader().read(answers).metadata();
        }
        for (Style style : Style.values()) {
            LOADERS.put(style, Compiler.load(new Codegen("com.acme", style).generate(metadata, Selection.ALL)));
        }
    }

    private void start(Style style, WorkfrontSandbox sandbox) throws Exception {
        context = new DefaultCamelContext();
        context.setApplicationContextClassLoader(LOADERS.get(style));
        WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
        workfront.getConfiguration().setUrl(sandbox.url());
        workfront.getConfiguration().setApiKey(sandbox.apiKey());
        // tag::converter[]
        context.getGlobalOptions().put("CamelJacksonEnableTypeConverter", "true");
        context.getGlobalOptions().put("CamelJacksonTypeConverterToPojo", "true");
        // end::converter[]
        context.start();
        template = context.createProducerTemplate();
        task = LOADERS.get(style).loadClass("com.acme.Task");
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private Object task(String json) throws Exception {
        return JSON.readValue(json, task);
    }

    private static String anyTask(WorkfrontSandbox sandbox) {
        return (String) sandbox.objects("TASK").get(0).get("ID");
    }

    /** With the converters of {@link #start}, text of an object is JSON. */
    @ParameterizedTest
    @EnumSource(Style.class)
    void theCodeOfAChoiceIsItsTextInARoute(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        RouteBuilder.addRoutes(
                context,
                routes -> routes.from("direct:text")
                        .filter()
                        .simple("${body.status} == 'INP' && ${body.status.code} in 'NEW,INP'")
                        .transform()
                        .simple("${body.status.code} ${body}"));

        String text = template.requestBody(
                "direct:text", task("{\"ID\": \"1\", \"status\": \"INP\", \"description\": \"d\"}"), String.class);

        assertThat(text).startsWith("INP {").contains("\"description\":\"d\"");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void searchAndGetGiveObjects(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        String wanted =
                "fields=*,project:name,project:DE:Client,assignedTo:name,DE:Channel,DE:Review Rounds&outputClass=com.acme.Task";

        List<?> tasks = template.requestBody("workfront:task/search?limit=50&" + wanted, null, List.class);
        assertThat(tasks).hasSize(50).allMatch(task::isInstance);

        Object one = template.requestBody("workfront:task/get?" + wanted, anyTask(sandbox));
        assertThat(one).isInstanceOf(task);
        assertThat(JSON.valueToTree(one).path("project").path("DE:Client").asText())
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void whatIsPolledAndWhatIsPushedAreObjects(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        BlockingQueue<Object> polled = begin(
                "workfront:task/search?fields=name,DE:Channel&since=beginning&delay=100&outputClass=com.acme.Task");
        BlockingQueue<Object> pushed = begin("webhook:workfront:task/events?eventTypes=CREATE&outputClass=com.acme.Task"
                + "&webhookComponentName=platform-http&webhookPath=/tasks&webhookVerifyToken=only-for-this-test"
                + "&webhookExternalUrl=http://127.0.0.1:" + server());

        sandbox.create("TASK", Map.of("name", "New", "DE:Channel", "Web"));

        assertThat(polled.poll(1, TimeUnit.MINUTES)).isInstanceOf(task);
        assertThat(pushed.poll(1, TimeUnit.MINUTES)).isInstanceOf(task).satisfies(one -> {
            assertThat(JSON.valueToTree(one).path("name").asText()).isEqualTo("New");
            assertThat(JSON.valueToTree(one).path("DE:Channel").asText()).isEqualTo("Web");
        });
    }

    /** The bodies that a route from there gets. */
    private BlockingQueue<Object> begin(String uri) throws Exception {
        BlockingQueue<Object> bodies = new LinkedBlockingQueue<>();
        RouteBuilder.addRoutes(
                context,
                routes -> routes.from(uri)
                        .process(exchange -> bodies.add(exchange.getMessage().getBody())));
        return bodies;
    }

    private int server() throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        return server.getServer().actualPort();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void updateSendsJustWhatIsSet(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        String id = anyTask(sandbox);

        template.requestBody(
                "workfront:task/update", task("{\"ID\":\"" + id + "\",\"status\":\"INP\",\"DE:Channel\":\"Web\"}"));

        assertThat(sandbox.requests().matching("PUT", id))
                .singleElement()
                .satisfies(request -> assertThat(JSON.readTree(request.body()))
                        .isEqualTo(JSON.readTree("{\"status\":\"INP\",\"DE:Channel\":\"Web\"}")));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void anObjectThatWasReadIsSentWithoutWhatIsReadOnly(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        String id = anyTask(sandbox);
        Object read = template.requestBody(
                "workfront:task/get?fields=name,lastUpdateDate,enteredBy:name&outputClass=com.acme.Task", id);
        ObjectNode seen = JSON.valueToTree(read);
        assertThat(seen.path("lastUpdateDate").asText()).isNotBlank();
        assertThat(seen.path("enteredBy").path("name").asText()).isNotBlank();

        template.requestBody("workfront:task/update", renamed(style, read));

        JsonNode writable =
                seen.put("name", "Second draft").remove(List.of("ID", "objCode", "lastUpdateDate", "enteredBy"));
        assertThat(sandbox.requests().matching("PUT", id))
                .singleElement()
                .satisfies(request ->
                        assertThat(JSON.readTree(request.body())).isEqualTo(JSON.readTree(writable.toString())));
    }

    private static Object renamed(Style style, Object read) throws Exception {
        if (style == Style.BEANS) {
            read.getClass().getMethod("setName", String.class).invoke(read, "Second draft");
            return read;
        }
        Object builder = read.getClass().getMethod("toBuilder").invoke(read);
        builder.getClass().getMethod("name", String.class).invoke(builder, "Second draft");
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void whatIsReadOnlyCannotBeSet(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        Class<?> setters =
                style == Style.BEANS ? task : task.getMethod("builder").getReturnType();

        assertThat(setters.getMethods())
                .extracting(Method::getName)
                .contains(style == Style.BEANS ? "setId" : "id")
                .doesNotContain(
                        style == Style.BEANS ? "setLastUpdateDate" : "lastUpdateDate",
                        style == Style.BEANS ? "setEnteredBy" : "enteredBy");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aFieldIsEmptied(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        String id = anyTask(sandbox);
        template.requestBody("workfront:task/update", Map.of("ID", id, "extRefID", "a"));
        Object change = task("{\"ID\":\"" + id + "\",\"extRefID\":null}");
        if (style == Style.BEANS) {
            task.getMethod("clear", String.class).invoke(change, "extRefID");
        } else {
            Object builder = task.getMethod("toBuilder").invoke(change);
            builder.getClass().getMethod("other", String.class, Object.class).invoke(builder, "extRefID", null);
            change = builder.getClass().getMethod("build").invoke(builder);
        }

        template.requestBody("workfront:task/update", change);

        assertThat(sandbox.find("TASK", id).orElseThrow().get("extRefID")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void createUpsertAndBulkTakeObjects(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        String project = (String) sandbox.objects("PROJ").get(0).get("ID");
        String draft = "{\"name\":\"Draft\",\"projectID\":\"" + project
                + "\",\"constraintDate\":\"2026-11-30T17:00:00:000+0100\",\"status\":\"REV\",\"extRefID\":\"%s\"}";

        Object created = template.requestBody(
                "workfront:task/create?fields=extRefID&outputClass=com.acme.Task", task(draft.formatted("a")));
        assertThat(created).isInstanceOf(task);
        String id = JSON.valueToTree(created).path("ID").asText();
        assertThat(sandbox.find("TASK", id).orElseThrow()).containsEntry("status", "REV");

        List<?> results = template.requestBody(
                "workfront:task/create", List.of(task(draft.formatted("b")), task(draft.formatted("c"))), List.class);
        assertThat(results).hasSize(2).allMatch(result -> ((WorkfrontBulkResult) result).getId() != null);

        template.requestBody(
                "workfront:task/upsert", List.of(task("{\"extRefID\":\"a\",\"name\":\"Final\"}")), List.class);
        assertThat(sandbox.find("TASK", id).orElseThrow()).containsEntry("name", "Final");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void mapsAndJsonAreConverted(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        Map<?, ?> map = template.requestBody(
                "workfront:task/get?fields=plannedCompletionDate,DE:Channel", anyTask(sandbox), Map.class);

        map.values().removeIf(Objects::isNull);
        RouteBuilder.addRoutes(context, routes -> routes.from("direct:convert").convertBodyTo(task));
        RouteBuilder.addRoutes(
                context, routes -> routes.from("direct:json").unmarshal().json(task));

        Object converted = template.requestBody("direct:convert", map);

        assertThat(converted).isInstanceOf(task);
        assertThat(JSON.readTree(JSON.writeValueAsBytes(converted)))
                .isEqualTo(JSON.readTree(JSON.writeValueAsBytes(map)));
        assertThat(template.requestBody("direct:json", JSON.writeValueAsBytes(map)))
                .isInstanceOf(task);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void expressionsSeeTheirFieldsAndTheCodesOfChoices(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);
        RouteBuilder.addRoutes(
                context,
                routes -> routes.from("direct:simple")
                        .choice()
                        .when(routes.simple("${body.status} == 'INP'"))
                        .setBody(routes.simple("${body.name} is ${body.status}"))
                        .otherwise()
                        .setBody(routes.constant("no")));

        assertThat(template.requestBody("direct:simple", task("{\"name\":\"Draft\",\"status\":\"INP\"}")))
                .isEqualTo("Draft is INP");
        assertThat(template.requestBody("direct:simple", task("{\"name\":\"Draft\",\"status\":\"ODD\"}")))
                .isEqualTo("no");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void aDateWithoutAZoneFailsNamingTheField(Style style, WorkfrontSandbox sandbox) throws Exception {
        start(style, sandbox);

        assertThatThrownBy(() -> task("{\"plannedCompletionDate\":\"2026-11-30\"}"))
                .hasMessageContaining("plannedCompletionDate");
    }
}
