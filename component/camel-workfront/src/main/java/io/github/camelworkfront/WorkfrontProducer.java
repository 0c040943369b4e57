package io.github.camelworkfront;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.endpoint.HealthRegistration;
import io.github.camelworkfront.internal.endpoint.Origin;
import io.github.camelworkfront.internal.endpoint.RequestHeaders;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.json.ServiceDates;
import io.github.camelworkfront.internal.operation.ExchangeWriter;
import io.github.camelworkfront.internal.operation.OpenResult;
import io.github.camelworkfront.internal.operation.Operation;
import io.github.camelworkfront.internal.operation.Operations;
import io.github.camelworkfront.internal.operation.Result;
import io.github.camelworkfront.internal.operation.Run;
import io.github.camelworkfront.internal.operation.Setup;
import io.github.camelworkfront.internal.plan.CallReader;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Reads what an exchange asks, carries it out, and writes what came of it. Serves many threads at once. */
final class WorkfrontProducer extends DefaultProducer {

    private static final Set<RestOperation> WRITES =
            EnumSet.of(RestOperation.CREATE, RestOperation.UPDATE, RestOperation.COPY, RestOperation.ACTION);

    private final WorkfrontEndpoint endpoint;
    private Connection connection;
    private CallReader reader;
    private Operation operation;
    private RequestHeaders headers;
    private ExchangeWriter writer;
    private HealthRegistration healthCheck;

    WorkfrontProducer(WorkfrontEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        Json json = endpoint.component().connections().json();
        Setup setup = new Setup(
                endpoint.target(),
                endpoint.root(),
                endpoint.callOptions(),
                json,
                endpoint.getOutputFormat() == OutputFormat.raw && endpoint.getOutputClass() == null,
                endpoint.getConfiguration().getUserToken());
        reader = new CallReader(endpoint.callOptions(), endpoint.target().inputs(), json);
        operation = Operations.of(setup, endpoint.getBulkErrors());
        headers = new RequestHeaders(endpoint.getConfiguration().getHeaderFilterStrategy());
        writer = new ExchangeWriter(endpoint.target(), endpoint.outputShape(json));
        connection = endpoint.connect();
        healthCheck = healthCheck();
    }

    private HealthRegistration healthCheck() {
        return endpoint.registerHealthCheck(() -> {
            ServiceCall call = ServiceCall.get(endpoint.root().at("session"), Params.NONE, "session/get");
            try (Connection mine = connection.share()) {
                mine.probe().call(call, DataReader.ANY);
            }
        });
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        // A share for each exchange: what is under way is finished also when the producer stops meanwhile.
        try (Connection mine = connection.share()) {
            Caller caller = mine.caller(headers.of(exchange));
            Result result = operation.run(new Run(reader.read(exchange), caller, exchange));
            if (result.value() instanceof OpenResult open) {
                open.whenClosed(connection.share()::close);
            }
            note(result.value());
            writer.write(result, caller.lastStatus(), exchange);
            Origin.called(exchange, endpoint);
        }
    }

    /** So that a consumer of this context can tell whose change it was. */
    private void note(Object written) {
        if (WRITES.contains(endpoint.target().operation())
                && written instanceof Map<?, ?> object
                && object.get("ID") instanceof String id
                && object.get("lastUpdateDate") instanceof String date) {
            Instant updated = ServiceDates.parse(date, Instant.class);
            endpoint.component()
                    .connections()
                    .ownWrites()
                    .note(endpoint.target().objectCode(), id, updated);
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (healthCheck != null) {
            healthCheck.close();
            healthCheck = null;
        }
        if (connection != null) {
            connection.close();
        }
        super.doStop();
    }
}
