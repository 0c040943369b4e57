package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.tooling.model.ComponentModel;
import org.junit.jupiter.api.Test;

/** How a tool that asks Camel's catalogue gets to know the component, as the manual shows it. */
class CatalogueToolsTest {

    @Test
    void theCatalogueKnowsTheComponentOnceItIsTold() throws IOException {
        assertThat(new DefaultCamelCatalog().componentModel("workfront")).isNull();

        String address = "workfront:task/search?feilds=name";
        // tag::tell[]
        CamelCatalog catalog = new DefaultCamelCatalog();
        try (InputStream json =
                WorkfrontComponent.class.getResourceAsStream("/META-INF/io/github/camelworkfront/workfront.json")) {
            catalog.addComponent(
                    "workfront",
                    WorkfrontComponent.class.getName(),
                    new String(json.readAllBytes(), StandardCharsets.UTF_8));
        }

        ComponentModel model = catalog.componentModel("workfront");
        EndpointValidationResult answer = catalog.validateEndpointProperties(address);
        // end::tell[]

        assertThat(model.getArtifactId()).isEqualTo("camel-workfront");
        assertThat(model.getEndpointOptions()).extracting("name").contains("fields", "filter", "outputClass");
        assertThat(answer.summaryErrorMessage(false)).contains("feilds", "Unknown option");
    }
}
