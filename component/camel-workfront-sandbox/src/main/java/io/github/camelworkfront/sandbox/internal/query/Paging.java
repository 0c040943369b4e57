package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.List;
import java.util.Map;

/**
 * Which part of the matches is wanted.
 *
 * @param first how many to skip
 * @param limit how many to give at most
 */
record Paging(long first, long limit) {

    private static final long DEFAULT_LIMIT = 100;
    private static final long MAXIMUM_LIMIT = 2000;

    /**
     * Reads {@code $$FIRST} and {@code $$LIMIT}.
     *
     * @throws WorkfrontFault the recorded error over 2,000; "invalid parameter" for what is no count, which is a choice
     */
    static Paging parse(Map<String, List<String>> parameters) {
        long first = number(parameters, "$$FIRST", 0, 0);
        long limit = number(parameters, "$$LIMIT", DEFAULT_LIMIT, 1);
        if (limit > MAXIMUM_LIMIT) {
            throw WorkfrontFault.limitTooLarge(limit);
        }
        return new Paging(first, limit);
    }

    private static long number(Map<String, List<String>> parameters, String name, long fallback, long least) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return fallback;
        }
        String text = values.get(0).trim();
        if (!text.matches("-?\\d{1,18}") || Long.parseLong(text) < least) {
            throw WorkfrontFault.invalidParameter(name, text);
        }
        return Long.parseLong(text);
    }
}
