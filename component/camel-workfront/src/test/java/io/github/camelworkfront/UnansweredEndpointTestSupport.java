package io.github.camelworkfront;

import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** For what endpoints say before any call: they have credentials, and an address at which nobody answers. */
abstract class UnansweredEndpointTestSupport {

    static final Processor NOTHING = exchange -> {};

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl("http://localhost:1");
        component.getConfiguration().setApiKey("key");
        component.getConfiguration().setProofUsername("somebody@example.com");
        component.getConfiguration().setProofPassword("password");
        context.addComponent("workfront", component);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    WorkfrontEndpoint endpoint(String uri) {
        return context.getEndpoint(uri, WorkfrontEndpoint.class);
    }
}
