package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontException;
import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** Up when the service answers and accepts who asks. */
public final class ProducerHealthCheck extends AbstractHealthCheck {

    private final String url;
    private final Probe probe;

    /**
     * @param id the same each time the application starts, so that it can be named in settings
     * @param url where the service is, for whoever reads the result
     */
    public ProducerHealthCheck(String id, String url, Probe probe) {
        super("camel", "producer:workfront-" + id);
        this.url = url;
        this.probe = probe;
    }

    /** To start the application anew repairs nothing at the service, nor on the way to it. */
    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        builder.detail("workfront.url", url);
        try {
            probe.ask();
            builder.up();
        } catch (WorkfrontException e) {
            builder.detail("http.response.code", e.getStatus());
            builder.message(e.getMessage());
            builder.error(e);
            builder.down();
        }
    }

    /** One harmless call that needs a sign-in. */
    @FunctionalInterface
    public interface Probe {
        void ask() throws WorkfrontException;
    }
}
