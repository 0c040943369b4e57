package io.github.camelworkfront;

import io.github.camelworkfront.internal.client.ProofCaller;
import io.github.camelworkfront.internal.client.ProofConnection;
import io.github.camelworkfront.internal.endpoint.HealthRegistration;
import io.github.camelworkfront.internal.endpoint.Origin;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.operation.ExchangeWriter;
import io.github.camelworkfront.internal.operation.Result;
import io.github.camelworkfront.internal.operation.proof.ProofRun;
import io.github.camelworkfront.internal.operation.proof.ProofSetup;
import io.github.camelworkfront.internal.operation.proof.ProofStep;
import io.github.camelworkfront.internal.operation.proof.ProofSteps;
import io.github.camelworkfront.internal.plan.CallReader;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** The producer of {@code proof:} endpoints, which speaks SOAP with Workfront Proof. Serves many threads at once. */
final class ProofProducer extends DefaultProducer {

    private final WorkfrontEndpoint endpoint;
    private ProofConnection connection;
    private CallReader reader;
    private ProofStep step;
    private ExchangeWriter writer;
    private HealthRegistration healthCheck;

    ProofProducer(WorkfrontEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        Json json = endpoint.component().connections().json();
        reader = new CallReader(endpoint.callOptions(), endpoint.target().inputs(), json);
        step = ProofSteps.of(new ProofSetup(
                endpoint.target(),
                endpoint.proofPlace(),
                endpoint.callOptions(),
                endpoint.getOutputClass() == null ? endpoint.getOutputFormat() : OutputFormat.map,
                json));
        writer = new ExchangeWriter(endpoint.target(), endpoint.outputShape(json));
        connection = endpoint.connectToProof();
        healthCheck = endpoint.registerHealthCheck(() -> {
            try (ProofConnection mine = connection.share()) {
                mine.probe().check();
            }
        });
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        // A share for each exchange: what is under way is finished also when the producer stops meanwhile.
        try (ProofConnection mine = connection.share()) {
            ProofCaller caller = mine.caller();
            Result result = step.run(new ProofRun(reader.read(exchange), caller, exchange));
            writer.write(result, caller.lastStatus(), exchange);
            Origin.called(exchange, endpoint);
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
