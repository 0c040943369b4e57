package io.github.camelworkfront.internal.endpoint;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;

/** The health check of a producer among those of its Camel context, until it is closed. */
public final class HealthRegistration implements AutoCloseable {

    private final WritableHealthCheckRepository repository;
    private final ProducerHealthCheck check;

    private HealthRegistration(WritableHealthCheckRepository repository, ProducerHealthCheck check) {
        this.repository = repository;
        this.check = check;
    }

    /** Does nothing in a context without health checks of producers. */
    public static HealthRegistration of(CamelContext context, ProducerHealthCheck check, boolean enabled) {
        WritableHealthCheckRepository repository =
                HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class);
        if (repository != null) {
            check.setEnabled(enabled);
            repository.addHealthCheck(check);
        }
        return new HealthRegistration(repository, check);
    }

    @Override
    public void close() {
        if (repository != null) {
            repository.removeHealthCheck(check);
        }
    }
}
