package io.github.camelworkfront.internal.consumer.subscribe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/**
 * The health of what a route that begins with Workfront has beside its consumer: what has been arranged with the service, and
 * what waits. It says nothing of whether the application is alive: to start it anew repairs nothing at the service.
 */
public final class ArrangementHealth extends AbstractHealthCheck implements AutoCloseable {

    private final Supplier<Report> report;
    private HealthCheckRegistry registry;

    /**
     * What there is to tell.
     *
     * @param problem what is wrong and what to do about it; null while all is well
     * @param details without secrets
     */
    public record Report(String problem, Map<String, Object> details) {}

    private ArrangementHealth(String id, Supplier<Report> report) {
        super("camel", id);
        this.report = report;
    }

    /**
     * A check among those of the context, until it is closed; without camel-health nothing.
     *
     * @param name the same each time the application starts, so that it can be named in settings
     */
    public static ArrangementHealth register(CamelContext context, String name, Supplier<Report> report) {
        ArrangementHealth check = new ArrangementHealth("workfront-" + name, report);
        check.registry = HealthCheckRegistry.get(context);
        if (check.registry != null) {
            check.setCamelContext(context);
            check.registry.register(check);
        }
        return check;
    }

    /** From a path to a name without anything that settings would take for syntax. */
    public static String name(String kind, String label, String path) {
        return (kind + "-" + label + "-" + path).replaceAll("\\W+", "-").replaceAll("-+$", "");
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        Report told = report.get();
        new LinkedHashMap<>(told.details()).forEach(builder::detail);
        if (told.problem() == null) {
            builder.up();
        } else {
            builder.message(told.problem()).down();
        }
    }

    @Override
    public void close() {
        if (registry != null) {
            registry.unregister(this);
        }
    }
}
