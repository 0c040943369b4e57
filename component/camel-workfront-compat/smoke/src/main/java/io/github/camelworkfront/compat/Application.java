package io.github.camelworkfront.compat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** A Camel Main that knows a sandbox, with what its routes receive. */
final class Application implements AutoCloseable {

    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
    private final Main main = new Main();

    Application(WorkfrontSandbox sandbox) {
        main.configure().withBasePackageScanEnabled(false);
        property("camel.component.workfront.url", sandbox.url());
        property("camel.component.workfront.apiKey", sandbox.apiKey());
        property("camel.component.workfront.proofUrl", sandbox.proof().url());
        property("camel.component.workfront.proofUsername", sandbox.proof().username());
        property("camel.component.workfront.proofPassword", sandbox.proof().password());
    }

    Application property(String name, String value) {
        main.addInitialProperty(name, value);
        return this;
    }

    /** A route that receives. */
    Application from(String uri) {
        return routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> received.add(exchange.getMessage().copy()));
            }
        });
    }

    Application routes(RoutesBuilder routes) {
        main.configure().addRoutesBuilder(routes);
        return this;
    }

    Application start() {
        main.start();
        return this;
    }

    CamelContext context() {
        return main.getCamelContext();
    }

    /** What a call gives. */
    Object call(String uri, Object body) {
        ProducerTemplate template = context().createProducerTemplate();
        return template.requestBody(uri, body);
    }

    /** What a route receives next. */
    Message next() throws InterruptedException {
        Message message = received.poll(30, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("nothing came");
        }
        return message;
    }

    @Override
    public void close() {
        main.stop();
    }
}
