package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** Up when the service answers and accepts who asks: {@code GET /session}. */
public final class ProducerHealthCheck extends AbstractHealthCheck {

    private final Connection connection;
    private final ApiRoot root;
    private final String url;

    /** @param id the same each time the application starts, so that it can be named in settings */
    public ProducerHealthCheck(String id, Connection connection, ApiRoot root, String url) {
        super("camel", "producer:workfront-" + id);
        this.connection = connection;
        this.root = root;
        this.url = url;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        builder.detail("workfront.url", url);
        ServiceCall call = ServiceCall.get(root.at("session"), Params.NONE, "session/get");
        try (Connection mine = connection.share()) {
            mine.probe().call(call, DataReader.ANY);
            builder.up();
        } catch (WorkfrontException e) {
            builder.detail("http.response.code", e.getStatus());
            builder.message(e.getMessage());
            builder.error(e);
            builder.down();
        }
    }
}
