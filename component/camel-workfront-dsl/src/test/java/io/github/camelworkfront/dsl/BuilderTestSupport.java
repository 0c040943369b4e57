package io.github.camelworkfront.dsl;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Camel context whose component is made by the builder and leads to an empty sandbox. */
abstract class BuilderTestSupport extends CamelTestSupport {

    @RegisterExtension
    static final WorkfrontSandboxExtension WORKFRONT =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    static WorkfrontSandbox sandbox() {
        return WORKFRONT.sandbox();
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        register(created);
        return created;
    }

    // tag::component[]
    static void register(CamelContext context) {
        WorkfrontComponentBuilderFactory.workfront()
                .url(sandbox().url())
                .apiKey(sandbox().apiKey())
                .proofUrl(sandbox().url())
                .proofApiVersion("16_24_0")
                .proofUsername(sandbox().proof().username())
                .proofPassword(sandbox().proof().password())
                .maxConcurrentRequests(5)
                .register(context, "workfront");
    }
    // end::component[]

    static String project(String name, String status) {
        return (String)
                sandbox().create("PROJ", Map.of("name", name, "status", status)).get("ID");
    }
}
