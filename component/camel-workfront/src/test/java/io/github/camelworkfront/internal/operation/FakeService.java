package io.github.camelworkfront.internal.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.internal.auth.FixedSignIn;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.client.Service;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.patience.Lanes;
import io.github.camelworkfront.internal.patience.Lifetime;
import io.github.camelworkfront.internal.patience.PassingTime;
import io.github.camelworkfront.internal.patience.Patience;
import io.github.camelworkfront.internal.patience.PatienceSettings;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.CallReader;
import io.github.camelworkfront.internal.plan.Input;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.plan.TargetResolver;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** A service in place of the network: a script says what it answers, a journal says what it was asked. */
public final class FakeService implements Transport {

    public static final Json JSON = new Json(new ObjectMapper());
    private static final CamelContext CONTEXT = new DefaultCamelContext();

    /** One request to one answer; an IOException is a connection that breaks. */
    @FunctionalInterface
    public interface Script {
        Said answer(ServiceCall call) throws IOException;
    }

    /** Status, body and headers of an answer. */
    public record Said(int status, String body, Map<String, String> headers) {
        Said(int status, String body) {
            this(status, body, Map.of());
        }

        /** The same, with the time it was for the service. */
        public Said at(Instant time) {
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
            return new Said(status, body, Map.of("date", date));
        }

        public static Said data(Object data) {
            Map<String, Object> envelope = new HashMap<>();
            envelope.put("data", data);
            return new Said(200, JSON.text(envelope));
        }

        public static Said error(int status, String message) {
            return new Said(status, JSON.text(Map.of("error", Map.of("message", message))));
        }
    }

    private final Script script;
    private final List<ServiceCall> calls = new CopyOnWriteArrayList<>();
    private final PassingTime time = new PassingTime();
    private SignIn signIn = FixedSignIn.apiKey("key");
    private PatienceSettings patience = new PatienceSettings(10, 0, 1000, 30_000, false);

    public FakeService(Script script) {
        this.script = script;
    }

    /** Answers one after the other; asking for more is an error of the test. */
    static FakeService saying(Said... answers) {
        List<Said> left = new ArrayList<>(List.of(answers));
        return new FakeService(call -> {
            if (left.isEmpty()) {
                throw new AssertionError("one request more than expected: " + call.target());
            }
            return left.remove(0);
        });
    }

    FakeService with(SignIn other) {
        signIn = other;
        return this;
    }

    /** Repeats up to three times; without it nothing is repeated. */
    FakeService patient(boolean retryWrites) {
        patience = new PatienceSettings(10, 3, 1000, 30_000, retryWrites);
        return this;
    }

    /** How long all waits together would have been. */
    Duration waited() {
        return time.passed();
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        calls.add(call);
        Said said = script.answer(call);
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        return reader.read(
                new Answer(said.status(), "application/json", said.headers(), new ByteArrayInputStream(body)));
    }

    @Override
    public <T> T open(String verb, URI address, Payload payload, Map<String, String> headers, AnswerReader<T> reader)
            throws IOException {
        String path = address.toString().replace(url(), "");
        return send(new ServiceCall(verb, path, Params.NONE, payload, "open"), headers, reader);
    }

    @Override
    public String url() {
        return "https://acme.example";
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    public Caller caller() {
        Lanes lanes = new Lanes(new Lifetime(), time);
        lanes.join(patience.maxConcurrentRequests());
        return new Caller(
                new Service(this, JSON),
                signIn,
                new Patience(patience, lanes, time, new Random(1), Meters.NONE),
                Map.of());
    }

    /** The requests as {@code GET /task/1?fields=name}, below the version's root. */
    public List<String> requests() {
        return calls.stream()
                .map(c -> c.verb() + " " + c.target().replace("/attask/api/v22.0", ""))
                .toList();
    }

    public List<ServiceCall> calls() {
        return calls;
    }

    /** The ID after which the rows of a search shall begin; empty for the first page. */
    static String after(ServiceCall call) {
        try {
            String form = call.payload() == null
                    ? call.query().encoded()
                    : new String(call.payload().open().readAllBytes(), StandardCharsets.UTF_8);
            return form.contains("ID_Mod=gt") ? form.replaceAll("(?:.*&)?ID=([^&]+).*", "$1") : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The JSON body of a request. */
    static Object bodyOf(ServiceCall call) {
        try {
            return JSON.parse(new String(call.payload().open().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs what an endpoint with these options would do for a message. */
    Result run(Options options, String resource, String operation, Object body, Map<String, Object> headers)
            throws Exception {
        Target target = new TargetResolver(ObjectCatalog.bundled())
                .resolve(resource, operation, options.callType, options.lenient);
        Setup setup = new Setup(target, ApiRoot.of("22.0"), options.frozen(), JSON, options.untouched);
        return run(Operations.of(setup, options.bulkErrors), options, body, headers);
    }

    Result run(Operation operation, Options options, Object body, Map<String, Object> headers) throws Exception {
        Exchange exchange = new DefaultExchange(CONTEXT);
        exchange.getMessage().setBody(body);
        exchange.getMessage().setHeaders(new HashMap<>(headers));
        return operation.run(new Run(
                new CallReader(options.frozen(), EnumSet.allOf(Input.class), JSON).read(exchange), caller(), exchange));
    }

    Result run(Options options, String resource, String operation, Object body) throws Exception {
        return run(options, resource, operation, body, Map.of());
    }

    /** Options of an endpoint, all at their defaults until a test says otherwise. */
    static final class Options {

        io.github.camelworkfront.CallType callType;
        io.github.camelworkfront.BulkErrors bulkErrors = io.github.camelworkfront.BulkErrors.report;
        boolean lenient;
        boolean untouched;
        boolean atomic;
        boolean streaming;
        boolean includeSessionId;
        int pageSize = 2000;
        int maxListSize = 50_000;
        Integer limit;
        Integer first;
        String sort;
        String path;
        int parallelPages = 1;
        String documentId;
        Long largeFileThreshold;
        boolean strictFilters;
        String keyField = "extRefID";
        List<String> ids;
        List<String> fields;
        List<String> copyOptions;
        Map<String, Object> filters = Map.of();
        Map<String, Object> arguments = Map.of();
        NotFoundBehaviour notFound = NotFoundBehaviour.EXCEPTION;

        Options with(java.util.function.Consumer<Options> change) {
            change.accept(this);
            return this;
        }

        CallOptions frozen() {
            return new CallOptions(
                    ids,
                    fields,
                    filters,
                    sort,
                    limit,
                    first,
                    arguments,
                    null,
                    copyOptions,
                    atomic,
                    pageSize,
                    maxListSize,
                    streaming,
                    notFound,
                    keyField,
                    lenient,
                    includeSessionId,
                    path,
                    parallelPages,
                    documentId,
                    largeFileThreshold,
                    strictFilters);
        }
    }
}
