package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.BatchItem;
import io.github.camelworkfront.internal.plan.BatchUri;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.CallReader;
import io.github.camelworkfront.internal.plan.MessageBody;
import io.github.camelworkfront.internal.plan.RelativeUri;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.ServiceCall.Effect;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.plan.TargetResolver;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;

/**
 * Plans the calls of a batch with the operations that make them one by one: the request that an operation would send
 * becomes a URI of the batch, and later the same operation reads its part of the answer. So a call means the same, is
 * refused for the same reasons and gives the same result, alone and in a batch.
 */
final class BatchPlanner {

    /** Those that are one request each, and whose answer is JSON. */
    private static final Set<RestOperation> POSSIBLE = EnumSet.of(
            RestOperation.GET,
            RestOperation.SEARCH,
            RestOperation.COUNT,
            RestOperation.REPORT,
            RestOperation.CREATE,
            RestOperation.UPDATE,
            RestOperation.DELETE,
            RestOperation.COPY,
            RestOperation.METADATA,
            RestOperation.ACTION,
            RestOperation.QUERY);

    private static final Set<RestOperation> PAGED = EnumSet.of(RestOperation.SEARCH, RestOperation.QUERY);

    private static final byte[] SUCCESS = "{\"data\":{\"success\":true}}".getBytes(StandardCharsets.UTF_8);

    private final Setup setup;
    private final CallOptions options;
    private final TargetResolver resolver = new TargetResolver(ObjectCatalog.bundled());

    BatchPlanner(Setup setup) {
        this.setup = setup;
        this.options = setup.options().withoutRequest();
    }

    /**
     * @param item a Map, or a relative URI as text
     * @throws IllegalArgumentException for what can be no call, with its place in the batch
     */
    BatchCall plan(int index, Object item, Exchange exchange) throws WorkfrontException {
        try {
            if (item instanceof Map<?, ?> map) {
                return planned(new BatchItem(map), exchange);
            }
            if (item instanceof CharSequence text) {
                return written(RelativeUri.of(text.toString()));
            }
            throw new IllegalArgumentException(
                    "it is " + (item == null ? "null" : "a " + item.getClass().getName())
                            + ", but must be a Map such as {\"object\":\"task\",\"operation\":\"get\",\"id\":\"…\"}, or a"
                            + " relative URI such as task/search?status=CUR&method=GET");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "workfront:" + setup.label() + ", call " + index + ": " + e.getMessage(), e);
        }
    }

    private BatchCall written(RelativeUri uri) {
        String path = setup.root().path() + "/" + uri.path();
        ServiceCall call = new ServiceCall(uri.method(), path, uri.query(), null, setup.label());
        EnvelopeReader<Object> reader = new EnvelopeReader<>(call, DataReader.ANY, setup.json());
        return new BatchCall(
                uri.text(),
                !uri.method().equals("GET"),
                uri.path(),
                element -> Result.of(Caller.offline(new ElementAnswer(element, false), setup.json())
                        .exchange(call, reader::read)));
    }

    private BatchCall planned(BatchItem item, Exchange exchange) throws WorkfrontException {
        Target target = target(item);
        item.refuseUseless(target);
        Exchange own = new DefaultExchange(exchange.getContext());
        own.getMessage().setBody(item.body());
        CallInputs inputs =
                new CallReader(options, target.inputs(), setup.json()).read(item, new MessageBody(own, setup.json()));
        refuseMany(target, inputs);
        Setup mine = new Setup(target, setup.root(), options, setup.json(), false);
        Operation operation = Operations.of(mine, BulkErrors.exception);
        ServiceCall call = request(operation, inputs, own, target);
        if (target.operation() == RestOperation.ACTION) {
            // Sharing with many is several requests: better found out now than when the first has been made.
            operation.run(new Run(inputs, Caller.offline(new ElementAnswer(SUCCESS, false), setup.json()), own));
        }
        boolean paged = PAGED.contains(target.operation());
        return new BatchCall(BatchUri.of(call, setup.root()), call.effect() != Effect.READ, target.label(), element -> {
            Caller answered = Caller.offline(new ElementAnswer(element, paged), setup.json());
            Result result = operation.run(new Run(inputs, answered, own));
            return checked(result, target, inputs);
        });
    }

    private Target target(BatchItem item) {
        Target target = resolver.resolve(item.object(), item.operation(), item.callType(), options.lenient());
        if (target.isOpen()) {
            throw new IllegalArgumentException("workfront:" + target.label()
                    + " is not in the catalogue, and the tenant's metadata is not asked for a batch; for an operation"
                    + " of a known object add callType=action or callType=query, else write a relative URI");
        }
        if (!POSSIBLE.contains(target.operation())) {
            throw new IllegalArgumentException("workfront:" + target.label()
                    + " cannot be part of a batch; what can is one request to one object: "
                    + POSSIBLE.stream()
                            .map(RestOperation::word)
                            .filter(word -> word != null)
                            .collect(Collectors.joining(", "))
                    + ", actions and named queries");
        }
        return target;
    }

    private void refuseMany(Target target, CallInputs inputs) {
        boolean ids = inputs.ids().many() && target.operation() != RestOperation.ACTION;
        if (ids || inputs.body().value() instanceof List<?>) {
            throw new IllegalArgumentException(
                    "workfront:" + target.label() + " is about several objects; in a batch each has a call of its own");
        }
        if (inputs.limit() != null && inputs.limit() > options.pageSize()) {
            throw new IllegalArgumentException(
                    "the key limit is " + inputs.limit() + ", but a batch has the first page of " + target.label()
                            + " only, which is " + options.pageSize() + " rows at most");
        }
    }

    private ServiceCall request(Operation operation, CallInputs inputs, Exchange own, Target target)
            throws WorkfrontException {
        RequestTrap trap = new RequestTrap();
        try {
            operation.run(new Run(inputs, Caller.offline(trap, setup.json()), own));
        } catch (IllegalStateException e) {
            if (!trap.isBehind(e)) {
                throw e;
            }
            return trap.taken();
        }
        throw new IllegalArgumentException("workfront:" + target.label() + " makes no request with what it was given");
    }

    private Result checked(Result result, Target target, CallInputs inputs) throws WorkfrontException {
        boolean full = result.value() instanceof List<?> rows && rows.size() >= options.pageSize();
        if (PAGED.contains(target.operation()) && full && inputs.limit() == null) {
            throw new WorkfrontException(WorkfrontFailure.of(
                    0,
                    "a batch has the first page of a search only, and with " + options.pageSize()
                            + " rows this one is full, so that there may be more; set the key limit, or search outside"
                            + " of the batch",
                    target.label(),
                    null));
        }
        return result;
    }
}
