package io.github.camelworkfront.dsl;

import static io.github.camelworkfront.dsl.StaticEndpointBuilders.workfront;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

class ProofBuilderTest extends BuilderTestSupport {

    // tag::route[]
    static class NewProof extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:new-proof")
                    .to(workfront("proof:createProof")
                            .arg("Name", "Autumn and winter")
                            .arg("SourceName", "poster.txt"));
        }
    }
    // end::route[]

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new NewProof();
    }

    @Test
    void routeMakesAProofOfItsBody() {
        Map<?, ?> made = template.requestBody("direct:new-proof", "Words of a poster", Map.class);

        Map<?, ?> read = template.requestBody(
                workfront("proof/getProofDetails")
                        .arg("FileId", made.get("file_id"))
                        .resolve(context),
                null,
                Map.class);
        assertThat(read.values().contains("Autumn and winter")).as("%s", read).isTrue();
    }
}
