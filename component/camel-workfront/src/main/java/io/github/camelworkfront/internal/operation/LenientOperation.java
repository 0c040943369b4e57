package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontAccessException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An operation that the bundled catalogue does not know: the tenant's own metadata says with the first exchange what
 * it is. An object that is not in the metadata either is passed on as it was written, since the metadata need not list
 * everything that works.
 */
final class LenientOperation implements Operation {

    private static final Logger LOG = LoggerFactory.getLogger(LenientOperation.class);

    private final Setup setup;
    private final Function<Setup, Operation> known;
    private volatile Operation resolved;

    LenientOperation(Setup setup, Function<Setup, Operation> known) {
        this.setup = setup;
        this.known = known;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        Operation operation = resolved;
        if (operation == null) {
            // Two exchanges may both ask at first; they get the same answer.
            operation = known.apply(setup.with(resolve(run.caller())));
            resolved = operation;
        }
        return operation.run(run);
    }

    private Target resolve(Caller caller) throws WorkfrontException {
        Target target = setup.target();
        String code = target.object() != null ? target.objectCode() : code(caller, target.objectCode());
        if (target.operation() != null) {
            return target.resolved(target.operation(), code, target.word());
        }
        Object metadata = ask(caller, setup.root().at(code, "metadata"));
        String action = spelled(metadata, "actions", target.word());
        String query = spelled(metadata, "queries", target.word());
        if (action != null && query == null) {
            return target.resolved(RestOperation.ACTION, code, action);
        }
        if (query != null && action == null) {
            return target.resolved(RestOperation.QUERY, code, query);
        }
        throw new WorkfrontInvalidRequestException(WorkfrontFailure.of(
                0,
                (action == null
                                ? "the tenant's metadata of " + code + " has no action and no named query '"
                                : "the tenant's metadata of " + code + " has an action and a named query '")
                        + target.word() + "'; say which it is with callType=action or callType=query",
                target.label(),
                null));
    }

    private String code(Caller caller, String word) throws WorkfrontException {
        Object metadata = null;
        try {
            metadata = ask(caller, setup.root().at("metadata"));
        } catch (WorkfrontAccessException | WorkfrontNotFoundException | WorkfrontInvalidRequestException e) {
            LOG.debug("The metadata cannot tell what {} is: {}", word, e.getMessage());
        }
        if (metadata instanceof Map<?, ?> map && map.get("objects") instanceof Map<?, ?> objects) {
            for (Object entry : objects.values()) {
                if (entry instanceof Map<?, ?> object && isCalled(object, word)) {
                    return String.valueOf(object.get("objCode"));
                }
            }
        }
        return word;
    }

    private static boolean isCalled(Map<?, ?> object, String word) {
        return object.get("objCode") instanceof String code
                && (code.equalsIgnoreCase(word) || word.equalsIgnoreCase(String.valueOf(object.get("name"))));
    }

    private Object ask(Caller caller, String path) throws WorkfrontException {
        return caller.call(ServiceCall.get(path, Params.NONE, setup.label()), DataReader.ANY);
    }

    private static String spelled(Object metadata, String section, String word) {
        if (metadata instanceof Map<?, ?> map && map.get(section) instanceof Map<?, ?> names) {
            for (Object name : names.keySet()) {
                if (word.equalsIgnoreCase(String.valueOf(name))) {
                    return String.valueOf(name);
                }
            }
        }
        return null;
    }
}
