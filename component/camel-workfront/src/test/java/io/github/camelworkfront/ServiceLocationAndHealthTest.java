package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.camelworkfront.sandbox.Fault;
import java.util.Collection;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.spi.EndpointServiceLocation;
import org.junit.jupiter.api.Test;

class ServiceLocationAndHealthTest extends WorkfrontTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getComponent("workfront", WorkfrontComponent.class).setHealthCheckProducerEnabled(true);
        // What camel-main and Spring Boot do for camel.health.producers-enabled=true.
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(created);
        HealthCheckRepository producers = (HealthCheckRepository) registry.resolveById("producers");
        producers.setEnabled(true);
        registry.register(producers);
        return created;
    }

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    @Test
    void toolsSeeWhereTheServiceIsButNotWhoAsks() {
        EndpointServiceLocation endpoint = (EndpointServiceLocation) context.getEndpoint("workfront:proj/count");
        assertThat(endpoint.getServiceUrl()).isEqualTo(sandbox().url());
        assertThat(endpoint.getServiceProtocol()).isEqualTo("rest");
        assertThat(endpoint.getServiceMetadata()).containsExactly(entry("apiVersion", "22.0"));
    }

    @Test
    void theHealthCheckIsUpWhenTheServiceAcceptsWhoAsksAndDownWhenNot() {
        call("workfront:proj/count");
        assertThat(results()).singleElement().satisfies(r -> {
            assertThat(r.getState()).isEqualTo(HealthCheck.State.UP);
            assertThat(r.getCheck().getId())
                    .isEqualTo("producer:workfront-proj-count-"
                            + Integer.toHexString("workfront://proj/count".hashCode()));
            assertThat(r.getDetails()).containsEntry("workfront.url", sandbox().url());
        });
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(5).on("GET", ".*session"));
        assertThat(results()).singleElement().satisfies(r -> {
            assertThat(r.getState()).isEqualTo(HealthCheck.State.DOWN);
            assertThat(r.getDetails()).containsEntry("http.response.code", 500);
            assertThat(r.getMessage().orElse("")).contains("session/get");
        });
    }

    private List<HealthCheck.Result> results() {
        Collection<HealthCheck.Result> all = HealthCheckHelper.invoke(context);
        return all.stream()
                .filter(r -> r.getCheck().getId().startsWith("producer:workfront"))
                .toList();
    }
}
