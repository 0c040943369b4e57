package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.plan.RestOperation;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.catalog.RuntimeCamelCatalog;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Camel's own catalogue, and so every tool that uses it, knows of the component's URIs. */
class CatalogTest {

    private final DefaultCamelCatalog catalog = new DefaultCamelCatalog();

    @BeforeEach
    void addTheComponent() throws Exception {
        try (var json = getClass().getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            catalog.addComponent("workfront", WorkfrontComponent.class.getName(), new String(json.readAllBytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workfront:proj/get?fields=name",
                "workfront:task/search?filter.status=CUR",
                "workfront:task/search?filter.status=CUR&filter.percentComplete_Mod=lt&sort=name desc&limit=5&streaming=true",
                "workfront:proof:getProofDetails",
                "workfront:optask/create?bulkErrors=report",
                "workfront:proj/calculateTimeline?id=4c78821c0000d6fa8d5e52f07a1d54d0",
                "workfront:task/move?arg.projectID=4c78821c0000d6fa8d5e52f07a1d54d0",
                "workfront:raw/GET?path=/api/v22.0/work/myWork&outputFormat=raw"
            })
    void rightUris(String uri) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);
        assertThat(result.isSuccess()).as(result.summaryErrorMessage(true)).isTrue();
    }

    @Test
    void wrongUrisAreExplained() {
        assertThat(catalog.validateEndpointProperties("workfront:proj/get?feilds=name")
                        .summaryErrorMessage(true))
                .contains("feilds", "Unknown option");
        assertThat(catalog.validateEndpointProperties("workfront:proj/get?outputFormat=yaml")
                        .summaryErrorMessage(true))
                .contains("outputFormat", "Invalid enum value");
        assertThat(catalog.validateEndpointProperties("workfront:proj/search?limit=many")
                        .summaryErrorMessage(true))
                .contains("limit", "Invalid integer");
        assertThat(catalog.validateEndpointProperties("workfront:proj/search?streaming=perhaps")
                        .summaryErrorMessage(true))
                .contains("streaming", "Invalid boolean");
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
