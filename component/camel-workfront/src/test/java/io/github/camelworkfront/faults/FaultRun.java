package io.github.camelworkfront.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontBulkException;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** One family of operations against all faults, on a sandbox and in a Camel context of its own. */
final class FaultRun implements AutoCloseable {

    private static final int RETRIES = 2;

    private final Family family;
    private final WorkfrontSandbox sandbox;
    private final DefaultCamelContext context;
    private final ProducerTemplate template;

    /** Requests that have left us: the sandbox notes a request only when it is answered, which may be late. */
    private final AtomicInteger sent = new AtomicInteger();

    private int cells;

    FaultRun(Family family) throws Exception {
        this.family = family;
        this.sandbox = WorkfrontSandbox.builder().seed("empty").start();
        sandbox.create("PROJ", Map.of("name", "Launch", "status", "CUR"));
        this.context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        configure(component.getConfiguration());
        context.addComponent("workfront", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:cell").toD("${exchangeProperty.uri}").process(FaultRun::readStream);
            }
        });
        context.start();
        this.template = context.createProducerTemplate();
    }

    private void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox.url());
        options.setUsername(WorkfrontSandbox.USERNAME);
        options.setPassword(WorkfrontSandbox.PASSWORD);
        options.setProofUrl(sandbox.proof().url());
        options.setProofApiVersion("16_24_0");
        options.setProofUsername(sandbox.proof().username());
        options.setProofPassword(sandbox.proof().password());
        options.setHttpClientConfigurer(
                client -> client.addRequestInterceptorFirst((request, entity, http) -> sent.incrementAndGet()));
        options.setMaxRetries(RETRIES);
        options.setRetryDelay(1);
        options.setMaxRetryDelay(2);
    }

    /** What the route gets when the fault hits one request, and when it hits all. */
    String row(FaultTableTest.Trouble trouble) {
        return cell(trouble, trouble.fault().times(1)) + " | "
                + cell(trouble, trouble.fault().times(Integer.MAX_VALUE));
    }

    private String cell(FaultTableTest.Trouble trouble, Fault fault) {
        String name = "Task of cell " + cells++;
        login();
        Object body = family.body(sandbox, template, name);
        Map<String, Object> headers = family.headers(sandbox, name);
        sent.set(0);
        sandbox.faults().add(fault);
        Exchange exchange = template.request("direct:cell", e -> {
            e.getMessage().setBody(body);
            e.getMessage().setHeaders(new HashMap<>(headers));
            e.setProperty("uri", family.uri() + (family.uri().contains("?") ? "&" : "?") + trouble.options());
        });
        int requests = sent.get();
        sandbox.faults().clear();
        String told = told(exchange);
        login();
        check(told, family.effects(sandbox, template, name), fault);
        return told + (requests > 1 ? " (" + requests + " requests)" : "");
    }

    private void login() {
        assertThat(template.request(family.login(), e -> {}).getException()).isNull();
    }

    private void check(String told, long effects, Fault fault) {
        assertThat(effects).as(family + " under " + fault.kind()).isLessThanOrEqualTo(1);
        if (told.startsWith("done") && effects >= 0) {
            assertThat(effects).as(family + " says done under " + fault.kind()).isOne();
        }
    }

    private static String told(Exchange exchange) {
        Exception failure = exchange.getException();
        if (failure == null) {
            return exchange.getMessage().getBody() instanceof List<?> list ? statuses(list) : "done";
        }
        if (failure instanceof WorkfrontBulkException bulk) {
            return statuses(bulk.getResults());
        }
        Throwable root = failure;
        while (!(root instanceof WorkfrontException) && root.getCause() != null) {
            root = root.getCause();
        }
        assertThat(root).as("a failure of the service").isInstanceOf(WorkfrontException.class);
        int status = ((WorkfrontException) root).getStatus();
        return "`" + root.getClass().getSimpleName() + "` " + (status == 0 ? "without an answer" : status);
    }

    private static String statuses(List<?> list) {
        return list.isEmpty() || !(list.get(0) instanceof WorkfrontBulkResult)
                ? "done"
                : list.stream()
                        .map(WorkfrontBulkResult.class::cast)
                        .map(r -> r.getStatus().name())
                        .collect(Collectors.joining(", "));
    }

    /** A streamed result lives as long as its exchange. */
    private static void readStream(Exchange exchange) throws IOException {
        if (exchange.getMessage().getBody() instanceof InputStream stream) {
            try (stream) {
                assertThat(stream.readAllBytes()).isNotEmpty();
            }
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
        sandbox.close();
    }
}
