package io.github.camelworkfront;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.endpoint.ProducerHealthCheck;
import io.github.camelworkfront.internal.endpoint.RequestHeaders;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.operation.ExchangeWriter;
import io.github.camelworkfront.internal.operation.OpenResult;
import io.github.camelworkfront.internal.operation.Operation;
import io.github.camelworkfront.internal.operation.Operations;
import io.github.camelworkfront.internal.operation.Result;
import io.github.camelworkfront.internal.operation.Run;
import io.github.camelworkfront.internal.operation.Setup;
import io.github.camelworkfront.internal.plan.CallReader;
import io.github.camelworkfront.internal.response.OutputShape;
import org.apache.camel.Exchange;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.support.DefaultProducer;

/** Reads what an exchange asks, carries it out, and writes what came of it. Serves many threads at once. */
final class WorkfrontProducer extends DefaultProducer {

    private final WorkfrontEndpoint endpoint;
    private Connection connection;
    private CallReader reader;
    private Operation operation;
    private RequestHeaders headers;
    private ExchangeWriter writer;
    private ProducerHealthCheck healthCheck;

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
        writer =
                new ExchangeWriter(endpoint.target(), new OutputShape(endpoint.getOutputFormat(), outputClass(), json));
        connection = endpoint.connect();
        registerHealthCheck();
    }

    private Class<?> outputClass() {
        String name = endpoint.getOutputClass();
        if (name == null) {
            return null;
        }
        Class<?> found = endpoint.getCamelContext().getClassResolver().resolveClass(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "outputClass=" + name + " is no class that the application has; give the full"
                            + " name of one, such as outputClass=com.acme.Task");
        }
        return found;
    }

    private void registerHealthCheck() {
        WritableHealthCheckRepository repository = HealthCheckHelper.getHealthCheckRepository(
                endpoint.getCamelContext(), "producers", WritableHealthCheckRepository.class);
        if (repository != null) {
            healthCheck = new ProducerHealthCheck(
                    endpoint.target().label().replaceAll("\\W", "-") + "-"
                            + Integer.toHexString(endpoint.getEndpointUri().hashCode()),
                    connection,
                    endpoint.root(),
                    endpoint.getServiceUrl());
            healthCheck.setEnabled(endpoint.component().isHealthCheckProducerEnabled());
            repository.addHealthCheck(healthCheck);
        }
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
            writer.write(result, caller.lastStatus(), exchange);
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (healthCheck != null) {
            WritableHealthCheckRepository repository = HealthCheckHelper.getHealthCheckRepository(
                    endpoint.getCamelContext(), "producers", WritableHealthCheckRepository.class);
            if (repository != null) {
                repository.removeHealthCheck(healthCheck);
            }
            healthCheck = null;
        }
        if (connection != null) {
            connection.close();
        }
        super.doStop();
    }
}
