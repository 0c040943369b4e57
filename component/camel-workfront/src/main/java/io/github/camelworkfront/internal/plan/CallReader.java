package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Reads what an exchange asks: header over option, filters and arguments merged name by name. */
public final class CallReader {

    /** The headers that are read, and removed once the call has succeeded. */
    public static final List<String> HEADERS = List.of(
            WorkfrontConstants.ID,
            WorkfrontConstants.FIELDS,
            WorkfrontConstants.FILTER,
            WorkfrontConstants.SORT,
            WorkfrontConstants.LIMIT,
            WorkfrontConstants.FIRST,
            WorkfrontConstants.ARGUMENTS,
            WorkfrontConstants.FORCE,
            WorkfrontConstants.COPY_OPTIONS,
            WorkfrontConstants.PATH);

    private final CallOptions options;
    private final Json json;

    public CallReader(CallOptions options, Json json) {
        this.options = options;
        this.json = json;
    }

    /** @throws IllegalArgumentException for a header whose value makes no sense */
    public CallInputs read(Exchange exchange) {
        Message in = exchange.getMessage();
        return new CallInputs(
                ids(in),
                words(in, WorkfrontConstants.FIELDS, options.fields()),
                merged(in, WorkfrontConstants.FILTER, options.filters()),
                text(in, WorkfrontConstants.SORT, options.sort()),
                number(in, WorkfrontConstants.LIMIT, options.limit(), 1),
                number(in, WorkfrontConstants.FIRST, options.first(), 0),
                merged(in, WorkfrontConstants.ARGUMENTS, options.arguments()),
                force(in),
                words(in, WorkfrontConstants.COPY_OPTIONS, options.copyOptions()),
                text(in, WorkfrontConstants.PATH, options.path()),
                new MessageBody(exchange, json));
    }

    private Ids ids(Message in) {
        Object header = in.getHeader(WorkfrontConstants.ID);
        return header != null
                ? Ids.of(header, "the header " + WorkfrontConstants.ID)
                : options.ids() == null
                        ? Ids.NONE
                        : new Ids(options.ids(), options.ids().size() > 1);
    }

    private static List<String> words(Message in, String header, List<String> option) {
        Object value = in.getHeader(header);
        return value == null ? option : Words.of(value);
    }

    private static String text(Message in, String header, String option) {
        Object value = in.getHeader(header);
        return value == null ? option : String.valueOf(value);
    }

    private static Integer number(Message in, String header, Integer option, int least) {
        Object value = in.getHeader(header);
        if (value == null) {
            return option;
        }
        try {
            int number = Integer.parseInt(String.valueOf(value).trim());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the header's name
        }
        throw new IllegalArgumentException(
                "The header " + header + " must be a whole number from " + least + " up, but is '" + value + "'");
    }

    private boolean force(Message in) {
        Object value = in.getHeader(WorkfrontConstants.FORCE);
        if (value == null) {
            return Boolean.TRUE.equals(options.force());
        }
        String text = String.valueOf(value).trim();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(
                    "The header " + WorkfrontConstants.FORCE + " must be true or false, but is '" + value + "'");
        }
        return Boolean.parseBoolean(text);
    }

    private static Map<String, Object> merged(Message in, String header, Map<String, Object> option) {
        Object value = in.getHeader(header);
        if (value == null) {
            return option;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("The header " + header + " must be a Map of names and values, but is a "
                    + value.getClass().getName());
        }
        Map<String, Object> all = new LinkedHashMap<>(option);
        map.forEach((name, v) -> all.put(String.valueOf(name), v));
        return all;
    }
}
