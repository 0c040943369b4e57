package io.github.camelworkfront.secrets;

import io.github.camelworkfront.TokenStore;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Makes all calls under one sign-in, well and in every kind of trouble, and collects what could be read afterwards.
 * Runs in {@link SecretsProgram}, whose log is written to System.err at the finest level.
 */
final class SecretsRun {

    private static final List<Fault> TROUBLES = List.of(
            Fault.of(Fault.Kind.SESSION_EXPIRED),
            Fault.of(Fault.Kind.UNAUTHORIZED_ONCE).times(3),
            Fault.of(Fault.Kind.TRUNCATED).times(3),
            Fault.of(Fault.Kind.RESET).times(3));

    /** A page first, then errors of the service; a refused sign-in comes last, since it is remembered. */
    private static final List<Integer> ECHOES = List.of(500, 403, 409, 429, 401);

    private static final boolean FULL = "full".equals(System.getProperty("scale"));
    private static final int PARTS = 6;

    private final SignInCase signIn;
    private final SentSecrets secrets = new SentSecrets();
    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private int calls;
    private int failed;

    SecretsRun(SignInCase signIn) {
        this.signIn = signIn;
        for (String place : List.of(
                "logs", "exceptions", "endpoints", "jmx", "messages", "health", "meters", "console", "objects")) {
            places.put(place, new StringBuilder());
        }
    }

    /** Prints a line for each place: sign-in, place, characters searched, hits, and the hits themselves. */
    void print(PrintStream out) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            perform();
        } finally {
            System.err.flush();
            System.setErr(before);
        }
        places.get("logs").append(log.toString(StandardCharsets.UTF_8));
        Search search = Search.of(secrets.all());
        places.forEach((place, text) -> {
            List<String> hits = search.in(text.toString());
            out.println(String.join(
                    "|", "HITS", signIn.name(), place, String.valueOf(text.length()), String.valueOf(hits.size())));
            hits.stream().limit(5).forEach(hit -> out.println("HIT|" + signIn + "|" + place + "|" + hit));
        });
        out.println("RUN|" + signIn + "|" + calls + "|" + failed + "|"
                + secrets.all().size());
    }

    private void perform() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start();
                EchoingProxy proxy = new EchoingProxy(signIn == SignInCase.PROXY)) {
            String project = id(sandbox, "PROJ", Map.of("name", "P", "status", "CUR"));
            String task = id(sandbox, "TASK", Map.of("name", "T", "projectID", project));
            String document = (String) sandbox.objects("DOCU").get(0).get("ID");
            List<Calls> all = signIn.isProof() ? Calls.proof() : Calls.all(project, task, document);
            secrets.add(Calls.AUTH_TOKEN);
            secrets.add(Calls.USER_PASSWORD);
            with(sandbox, proxy, options -> {}, (context, template) -> {
                all.forEach(call -> send(template, call));
                collect(context);
                int turn = 0;
                for (Fault trouble : TROUBLES) {
                    share(all, turn++).forEach(call -> {
                        sandbox.faults().add(trouble);
                        send(template, call);
                        sandbox.faults().clear();
                    });
                }
                sandbox.faults().add(Fault.slow(Duration.ofSeconds(1)).times(3));
                all.subList(0, 3).forEach(call -> send(template, call));
                repeated(proxy, ECHOES, template, all);
                collect(context);
            });
            with(sandbox, proxy, signIn::spoil, (context, template) -> {
                all.forEach(call -> send(template, call));
                repeated(proxy, List.of(500, 401), template, all);
                collect(context);
            });
        }
    }

    private void repeated(EchoingProxy proxy, List<Integer> statuses, ProducerTemplate template, List<Calls> all) {
        int turn = 0;
        for (int status : statuses) {
            proxy.echo(status);
            share(all, turn++).forEach(call -> send(template, call));
        }
        proxy.echo(0);
    }

    /**
     * With {@code -Dscale=full} each call meets each trouble under each sign-in, else every sixth of them, in turns: the
     * sign-ins share the work.
     */
    private List<Calls> share(List<Calls> all, int turn) {
        int parts = FULL ? 1 : PARTS;
        return IntStream.range(0, all.size())
                .filter(i -> (i + turn + signIn.ordinal()) % parts == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static String id(WorkfrontSandbox sandbox, String object, Map<String, ?> fields) {
        return (String) sandbox.create(object, fields).get("ID");
    }

    private void with(WorkfrontSandbox sandbox, EchoingProxy proxy, Consumer<WorkfrontConfiguration> change, Work work)
            throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind("metricsRegistry", MeterRegistry.class, new SimpleMeterRegistry());
            WorkfrontComponent component = new WorkfrontComponent();
            component.setHealthCheckProducerEnabled(true);
            WorkfrontConfiguration options = component.getConfiguration();
            options.setUrl(sandbox.url());
            options.setMaxRetries(1);
            options.setRetryDelay(1);
            options.setMaxRetryDelay(1);
            options.setResponseTimeout(800);
            options.setHttpClientConfigurer(secrets);
            signIn.configure(options, sandbox, new WatchedStore(secrets));
            change.accept(options);
            options.setProxyHost("127.0.0.1");
            options.setProxyPort(proxy.port());
            known(options);
            context.addComponent("workfront", component);
            healthChecks(context);
            context.start();
            try (ProducerTemplate template = context.createProducerTemplate()) {
                work.with(context, template);
            }
            note("objects", ObjectTexts.from(List.of(component, context.getEndpoints())));
        }
    }

    private void known(WorkfrontConfiguration options) {
        secrets.add(options.getApiKey());
        secrets.add(options.getSessionToken());
        secrets.add(options.getPassword());
        secrets.add(options.getClientSecret());
        secrets.add(options.getRefreshToken());
        secrets.add(options.getAccessToken());
        secrets.add(options.getUserToken());
        secrets.add(options.getProxyPassword());
        secrets.add(options.getProofPassword());
        secrets.add(options.getProofAuthToken());
        if (options.getPrivateKey() != null) {
            options.getPrivateKey()
                    .lines()
                    .filter(line -> !line.startsWith("---"))
                    .forEach(secrets::add);
        }
    }

    private static void healthChecks(CamelContext context) {
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(context);
        HealthCheckRepository producers = (HealthCheckRepository) registry.resolveById("producers");
        producers.setEnabled(true);
        registry.register(producers);
    }

    private void send(ProducerTemplate template, Calls call) {
        String start = "direct:" + call.uri().replaceAll("\\W+", "-");
        CamelContext context = template.getCamelContext();
        if (context.hasEndpoint(start) == null) {
            route(context, start, "workfront:" + call.uri());
        }
        Exchange exchange = template.request(start, e -> {
            e.getMessage().setBody(call.body().get());
            e.getMessage().setHeader("CamelWorkfrontFileName", "file.txt");
        });
        calls++;
        note(exchange);
    }

    private static void route(CamelContext context, String start, String uri) {
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(start).to(uri);
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Exchange exchange) {
        note("messages", exchange.getMessage().getHeaders() + " " + exchange.getAllProperties());
        Exception exception = exchange.getException();
        if (exception == null) {
            Object body = exchange.getMessage().getBody();
            note("messages", String.valueOf(body instanceof ByteArrayInputStream ? "" : body));
            return;
        }
        failed++;
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        note("exceptions", trace.toString());
        for (Throwable t = exception; t != null; t = t.getCause()) {
            note("exceptions", t.getMessage() + " " + t);
            if (t instanceof io.github.camelworkfront.WorkfrontException e) {
                note("exceptions", String.valueOf(e.getFailure()));
            }
            if (t instanceof io.github.camelworkfront.WorkfrontBulkException e) {
                note("exceptions", String.valueOf(e.getResults()));
            }
        }
    }

    private void collect(CamelContext context) throws Exception {
        note("jmx", JmxTexts.all());
        context.getEndpoints().forEach(e -> note("endpoints", e.getEndpointUri() + " " + e));
        HealthCheckHelper.invoke(context, "full").forEach(result -> {
            note("health", result.getMessage() + " " + result.getDetails());
            result.getError().ifPresent(e -> note("health", e.toString()));
        });
        MeterRegistry registry = context.getRegistry().findSingleByType(MeterRegistry.class);
        registry.getMeters().forEach(meter -> note("meters", String.valueOf(meter.getId())));
        DevConsole console = context.getCamelContextExtension()
                .getContextPlugin(DevConsoleRegistry.class)
                .resolveById("workfront");
        note("console", String.valueOf(console.call(DevConsole.MediaType.TEXT)));
        note("console", String.valueOf(console.call(DevConsole.MediaType.JSON)));
    }

    private void note(String place, String text) {
        places.get(place).append(text).append('\n');
    }

    /** What is done with a context. */
    @FunctionalInterface
    private interface Work {
        void with(CamelContext context, ProducerTemplate template) throws Exception;
    }

    /** Keeps refresh tokens, and tells which there were. */
    private static final class WatchedStore implements TokenStore {

        private final Map<String, String> tokens = new java.util.concurrent.ConcurrentHashMap<>();
        private final SentSecrets secrets;

        WatchedStore(SentSecrets secrets) {
            this.secrets = secrets;
        }

        @Override
        public String load(String key) {
            return tokens.get(key);
        }

        @Override
        public void save(String key, String refreshToken) {
            secrets.add(refreshToken);
            tokens.put(key, refreshToken);
        }
    }
}
