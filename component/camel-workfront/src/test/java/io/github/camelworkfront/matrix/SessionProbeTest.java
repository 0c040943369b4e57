package io.github.camelworkfront.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** A service that says of a session that has ended nothing but that it is false. */
class SessionProbeTest {

    @Test
    void aSessionThatIsFalseIsRenewedAndTheServiceIsUp() throws Exception {
        try (EchoServer server = new EchoServer();
                DefaultCamelContext context = new DefaultCamelContext()) {
            server.answerBooleans(false);
            WorkfrontComponent workfront = new WorkfrontComponent();
            workfront.setHealthCheckProducerEnabled(true);
            workfront.getConfiguration().setProofUrl(server.url());
            workfront.getConfiguration().setProofUsername("admin@sandbox.example");
            workfront.getConfiguration().setProofPassword("sandbox");
            context.addComponent("workfront", workfront);
            HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(context);
            HealthCheckRepository producers = (HealthCheckRepository) registry.resolveById("producers");
            producers.setEnabled(true);
            registry.register(producers);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:tags").to("workfront:proof:getTags");
                }
            });
            context.start();

            HealthCheck.Result result = HealthCheckHelper.invoke(context).stream()
                    .filter(r -> r.getCheck().getId().contains("proof-getTags"))
                    .findFirst()
                    .orElseThrow();

            assertThat(result.getState()).isEqualTo(HealthCheck.State.UP);
            assertThat(server.operations()).containsExactly("doLogin", "checkSession", "doLogout", "doLogin");
        }
    }
}
