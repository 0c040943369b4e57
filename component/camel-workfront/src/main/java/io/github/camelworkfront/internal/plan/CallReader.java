package io.github.camelworkfront.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Reads what an exchange asks: header over option, filters and arguments merged name by name. */
public final class CallReader {

    private final CallOptions options;
    private final Set<Input> inputs;
    private final Json json;

    /** @param inputs what the operation makes use of; headers of other inputs are left for other endpoints */
    public CallReader(CallOptions options, Set<Input> inputs, Json json) {
        this.options = options;
        this.inputs = inputs;
        this.json = json;
    }

    /** @throws IllegalArgumentException for a header whose value makes no sense */
    public CallInputs read(Exchange exchange) {
        Message in = exchange.getMessage();
        return new CallInputs(
                ids(in),
                words(in, Input.FIELDS, options.fields()),
                merged(in, Input.FILTER, options.filters()),
                text(in, Input.SORT, options.sort()),
                number(in, Input.LIMIT, options.limit(), 1),
                number(in, Input.FIRST, options.first(), 0),
                merged(in, Input.ARGUMENTS, options.arguments()),
                force(in),
                words(in, Input.COPY_OPTIONS, options.copyOptions()),
                text(in, Input.PATH, options.path()),
                new MessageBody(exchange, json));
    }

    private Object header(Message in, Input input) {
        return inputs.contains(input) ? in.getHeader(input.header()) : null;
    }

    private Ids ids(Message in) {
        Object header = header(in, Input.ID);
        return header != null
                ? Ids.of(header, "the header " + Input.ID.header())
                : options.ids() == null
                        ? Ids.NONE
                        : new Ids(options.ids(), options.ids().size() > 1);
    }

    private List<String> words(Message in, Input input, List<String> option) {
        Object value = header(in, input);
        return value == null ? option : Words.of(value);
    }

    private String text(Message in, Input input, String option) {
        Object value = header(in, input);
        return value == null ? option : String.valueOf(value);
    }

    private Integer number(Message in, Input input, Integer option, int least) {
        Object value = header(in, input);
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
        throw new IllegalArgumentException("The header " + input.header() + " must be a whole number from " + least
                + " up, but is '" + value + "'");
    }

    private boolean force(Message in) {
        Object value = header(in, Input.FORCE);
        if (value == null) {
            return Boolean.TRUE.equals(options.force());
        }
        String text = String.valueOf(value).trim();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(
                    "The header " + Input.FORCE.header() + " must be true or false, but is '" + value + "'");
        }
        return Boolean.parseBoolean(text);
    }

    /** The header is a Map, or JSON text of an object, which is what a route without Java can write. */
    private Map<String, Object> merged(Message in, Input input, Map<String, Object> option) {
        Object given = header(in, input);
        if (given == null) {
            return option;
        }
        Object value = given instanceof String text ? parsed(text) : given;
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("The header " + input.header()
                    + " must be a Map of names and values, or JSON text such as {\"status\":\"CUR\"}, but is a "
                    + given.getClass().getName());
        }
        Map<String, Object> all = new LinkedHashMap<>(option);
        map.forEach((name, v) -> all.put(String.valueOf(name), v));
        return all;
    }

    private Object parsed(String text) {
        try {
            return json.parse(text);
        } catch (JsonProcessingException e) {
            // told by the caller, with the header's name
            return text;
        }
    }
}
