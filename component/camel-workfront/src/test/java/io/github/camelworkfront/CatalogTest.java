package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camelworkfront.internal.plan.RestOperation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.catalog.RuntimeCamelCatalog;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Camel's own catalogue, and so every tool that uses it, knows of the component's URIs. */
class CatalogTest {

    private final DefaultCamelCatalog catalog = new DefaultCamelCatalog();

    @BeforeEach
    void addTheComponent() throws Exception {
        try (var json = getClass().getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            catalog.addComponent("workfront", WorkfrontComponent.class.getName(), new String(json.readAllBytes()));
        }
    }

    /** Addresses as people write them, each with the words that the answer has to have; none for a right one. */
    static Stream<Arguments> uris() {
        return Stream.of(
                arguments("workfront:proj/get?fields=name", List.of()),
                arguments("workfront:task/search?filter.status=CUR&filter.percentComplete_Mod=lt", List.of()),
                arguments("workfront:task/search?sort=name desc&limit=5&streaming=true&parallelPages=4", List.of()),
                arguments("workfront:optask/create?bulkErrors=report", List.of()),
                arguments("workfront:proj/calculateTimeline?id=4c78821c0000d6fa8d5e52f07a1d54d0", List.of()),
                arguments("workfront:task/move?arg.projectID=4c78821c0000d6fa8d5e52f07a1d54d0", List.of()),
                arguments("workfront:docu/upload?arg.docObjCode=PROJ&arg.objID={{projectId}}", List.of()),
                arguments("workfront:proof:getProofDetails?arg.FileID=1", List.of()),
                arguments("workfront:proof/getAllProofs?delay=60000&maxMessagesPerPoll=50", List.of()),
                arguments("workfront:task/search?since=PT1H&breakOnFirstError=false&retryDelay=1s", List.of()),
                arguments("workfront:proj/get?feilds=name", List.of("feilds", "Unknown option")),
                arguments("workfront:proj/get?outputFormat=yaml", List.of("outputFormat", "Invalid enum", "node")),
                arguments("workfront:proj/search?limit=many", List.of("limit", "Invalid integer", "many")),
                arguments("workfront:proj/search?streaming=perhaps", List.of("streaming", "Invalid boolean")),
                arguments("workfront:task/myTasks?callType=verb", List.of("callType", "Invalid enum", "query")),
                arguments("workfront:proj/get?apikey=x", List.of("apikey", "Unknown option")),
                arguments("workfront:proof:createProof?Name=Poster", List.of("Name", "Unknown option")),
                arguments("workfront:task/search?status=CUR", List.of("status", "Unknown option")),
                arguments("workfront:task/search?handover=later", List.of("handover", "Invalid enum", "inbox")),
                arguments(
                        "workfront:proj/get?notFoundBehaviour=IGNORE",
                        List.of("notFoundBehaviour", "Invalid enum", "NULL")));
    }

    @ParameterizedTest
    @MethodSource("uris")
    void aRightUriIsAcceptedAndAWrongOneExplained(String uri, List<String> answer) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);
        if (answer.isEmpty()) {
            assertThat(result.isSuccess()).as(result.summaryErrorMessage(true)).isTrue();
        } else {
            assertThat(result.summaryErrorMessage(true)).contains(answer);
        }
    }

    /** What people see who ask the catalogue. */
    @Test
    void theAnswersAsATable() {
        String table = uris().map(arguments -> (String) arguments.get()[0])
                .map(uri -> "| " + uri + " | " + answer(uri) + " |")
                .collect(Collectors.joining("\n", "| address | what Camel's catalogue says |\n|---|---|\n", ""));

        System.out.println(table);

        assertThat(table.lines().filter(row -> row.endsWith("| right |"))).hasSize(10);
    }

    private String answer(String uri) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);
        return result.isSuccess()
                ? "right"
                : result.summaryErrorMessage(false).strip().replaceAll("\\s+", " ");
    }

    @Test
    void optionsOfTheOtherDirectionAreRefused() {
        assertThat(catalog.validateEndpointProperties("workfront:task/search?since=PT1H", false, false, true)
                        .summaryErrorMessage(true))
                .contains("since");
        assertThat(catalog.validateEndpointProperties("workfront:task/search?sort=name", false, true, false)
                        .summaryErrorMessage(true))
                .contains("sort");
    }

    @Test
    void urisAreTakenApartAndPutTogether() throws Exception {
        assertThat(catalog.endpointProperties("workfront:proj/get?fields=name"))
                .containsEntry("resource", "proj")
                .containsEntry("operation", "get")
                .containsEntry("fields", "name");
        assertThat(catalog.asEndpointUri(
                        "workfront", Map.of("resource", "proj", "operation", "get", "fields", "name"), false))
                .isEqualTo("workfront:proj/get?fields=name");
    }

    @Test
    void theRuntimeCatalogueFindsTheComponentByItself() {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            RuntimeCamelCatalog runtime = PluginHelper.getRuntimeCamelCatalog(context);
            assertThat(runtime.asEndpointUri("workfront", Map.of("resource", "proj", "operation", "get"), false))
                    .isEqualTo("workfront:proj/get");
            assertThat(runtime.endpointProperties("workfront:task/search?limit=5"))
                    .containsEntry("limit", "5");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void secretsAreMarked() {
        String json = catalog.componentJSonSchema("workfront");
        for (String option : new String[] {
            "apiKey",
            "password",
            "sessionToken",
            "clientId",
            "clientSecret",
            "refreshToken",
            "privateKey",
            "accessToken",
            "userToken",
            "proxyPassword"
        }) {
            assertThat(json).containsPattern("\"" + option + "\": \\{[^}]*\"secret\": true");
        }
    }

    @Test
    void theAddressIsDescribedWithEveryServiceWordAndItsOperations() {
        var model = catalog.componentModel("workfront");
        assertThat(model.getEndpointPathOptions().get(0).getDescription())
                .contains("session", "batch", "subscription", "metadata", "raw");
        assertThat(model.getEndpointPathOptions().get(1).getDescription())
                .contains(Stream.of(RestOperation.values())
                        .map(RestOperation::word)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
