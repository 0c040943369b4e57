package io.github.camelworkfront.internal.consumer;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.client.ProofConnection;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.response.OutputShape;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;

/**
 * What an endpoint gives to what a route begins with.
 *
 * @param endpoint       the endpoint, which makes exchanges
 * @param target         what its URI means
 * @param root           where the service's paths begin
 * @param options        its options for calls, checked
 * @param shape          what a body is turned into
 * @param connect        a share in the connections of the REST service, to be closed by the taker
 * @param connectToProof the same for Workfront Proof
 */
public record ConsumerSetup(
        WorkfrontEndpoint endpoint,
        Target target,
        ApiRoot root,
        CallOptions options,
        Json json,
        OutputShape shape,
        Supplier<Connection> connect,
        Supplier<ProofConnection> connectToProof) {

    /** The options for consumers. */
    public WorkfrontConsumerConfiguration consumer() {
        return endpoint.getConsumer();
    }

    /** The options that are not for consumers alone. */
    public WorkfrontConfiguration configuration() {
        return endpoint.getConfiguration();
    }

    public CamelContext context() {
        return endpoint.getCamelContext();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ConsumerSetup[" + target.label() + "]";
    }
}
