package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.plan.Input;
import io.github.camelworkfront.internal.plan.OptionValues;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.Target;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Options without effect: mistakes that would show only in a wrong result, if they were let pass. */
final class UselessOptions {

    private static final Map<Input, Function<WorkfrontEndpoint, Object>> VALUES = new EnumMap<>(Input.class);

    /** What says for REST which objects are meant, and for Workfront Proof nothing. */
    private static final Set<Input> CHOOSING = EnumSet.of(Input.ID, Input.FILTER, Input.LIMIT, Input.FIRST);

    private static final WorkfrontEndpoint UNTOUCHED = new WorkfrontEndpoint("workfront:none", null, null);

    static {
        VALUES.put(Input.ID, WorkfrontEndpoint::getId);
        VALUES.put(Input.FIELDS, WorkfrontEndpoint::getFields);
        VALUES.put(Input.FILTER, x -> OptionValues.of(x.getFilter()));
        VALUES.put(Input.ARGUMENTS, x -> OptionValues.of(x.getArg()));
        VALUES.put(Input.SORT, WorkfrontEndpoint::getSort);
        VALUES.put(Input.LIMIT, WorkfrontEndpoint::getLimit);
        VALUES.put(Input.FIRST, WorkfrontEndpoint::getFirst);
        VALUES.put(Input.FORCE, WorkfrontEndpoint::isForce);
        VALUES.put(Input.COPY_OPTIONS, WorkfrontEndpoint::getCopyOptions);
        VALUES.put(Input.PATH, WorkfrontEndpoint::getPath);
        VALUES.put(Input.PAGE_SIZE, WorkfrontEndpoint::getPageSize);
        VALUES.put(Input.MAX_LIST_SIZE, WorkfrontEndpoint::getMaxListSize);
        VALUES.put(Input.STREAMING, WorkfrontEndpoint::isStreaming);
        VALUES.put(Input.ATOMIC, WorkfrontEndpoint::isAtomic);
        VALUES.put(Input.BULK_ERRORS, WorkfrontEndpoint::getBulkErrors);
        VALUES.put(Input.KEY_FIELD, WorkfrontEndpoint::getKeyField);
        VALUES.put(Input.NOT_FOUND, WorkfrontEndpoint::getNotFoundBehaviour);
        VALUES.put(Input.SESSION_ID, WorkfrontEndpoint::isIncludeSessionId);
        VALUES.put(Input.PARALLEL_PAGES, WorkfrontEndpoint::getParallelPages);
        VALUES.put(Input.DOCUMENT_ID, WorkfrontEndpoint::getDocumentId);
        VALUES.put(Input.LARGE_FILES, WorkfrontEndpoint::getLargeFileThreshold);
        VALUES.put(Input.STRICT_FILTERS, WorkfrontEndpoint::isStrictFilters);
    }

    private UselessOptions() {}

    /** @throws IllegalArgumentException for an option that was set and that the operation makes no use of */
    static void refuse(WorkfrontEndpoint endpoint, Target target) {
        VALUES.forEach((input, value) -> {
            boolean set = !Objects.equals(value.apply(endpoint), value.apply(UNTOUCHED));
            if (set && !target.inputs().contains(input)) {
                throw new IllegalArgumentException(message(input, target));
            }
        });
    }

    private static String message(Input input, Target target) {
        String possible = target.inputs().stream().map(Input::option).sorted().collect(Collectors.joining(", "));
        return "workfront:" + target.label() + " makes no use of the option " + input.option()
                + (possible.isEmpty() ? "" : "; it has " + possible) + hint(input, target);
    }

    private static String hint(Input input, Target target) {
        RestOperation operation = target.operation();
        if (operation == RestOperation.PROOF && CHOOSING.contains(input)) {
            return BareArguments.example(target.word());
        }
        if (input == Input.ID && operation == RestOperation.SEARCH) {
            return " (to read one object use get; to search by ID use filter.ID)";
        }
        return input == Input.ATOMIC && operation == RestOperation.UPSERT
                ? " (an upsert is two requests, which cannot be all or nothing)"
                : "";
    }
}
