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
        return read(new Headers(exchange.getMessage()), new MessageBody(exchange, json));
    }

    /**
     * The same for a call that does not stand in headers.
     *
     * @throws IllegalArgumentException for a value that makes no sense, under the name that the giver has for it
     */
    public CallInputs read(Given given, MessageBody body) {
        return new CallInputs(
                ids(given),
                words(given, Input.FIELDS, options.fields()),
                merged(given, Input.FILTER, options.filters()),
                text(given, Input.SORT, options.sort()),
                number(given, Input.LIMIT, options.limit(), 1),
                number(given, Input.FIRST, options.first(), 0),
                merged(given, Input.ARGUMENTS, options.arguments()),
                force(given),
                words(given, Input.COPY_OPTIONS, options.copyOptions()),
                text(given, Input.PATH, options.path()),
                body);
    }

    /** Where a call says what it asks, and how the place is called in messages. */
    public interface Given {

        /** The value, null when there is none. */
        Object value(Input input);

        /** Such as "header CamelWorkfrontId". */
        String name(Input input);
    }

    /** The headers of a message. */
    private record Headers(Message message) implements Given {
        @Override
        public Object value(Input input) {
            return input.header() == null ? null : message.getHeader(input.header());
        }

        @Override
        public String name(Input input) {
            return "header " + input.header();
        }
    }

    private Object value(Given given, Input input) {
        return inputs.contains(input) ? given.value(input) : null;
    }

    private Ids ids(Given given) {
        Object ids = value(given, Input.ID);
        return ids != null
                ? Ids.of(ids, "the " + given.name(Input.ID))
                : options.ids() == null
                        ? Ids.NONE
                        : new Ids(options.ids(), options.ids().size() > 1);
    }

    private List<String> words(Given given, Input input, List<String> option) {
        Object value = value(given, input);
        return value == null ? option : Words.of(value);
    }

    private String text(Given given, Input input, String option) {
        Object value = value(given, input);
        return value == null ? option : String.valueOf(value);
    }

    private Integer number(Given given, Input input, Integer option, int least) {
        Object value = value(given, input);
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
                "The " + given.name(input) + " must be a whole number from " + least + " up, but is '" + value + "'");
    }

    private boolean force(Given given) {
        Object value = value(given, Input.FORCE);
        if (value == null) {
            return Boolean.TRUE.equals(options.force());
        }
        String text = String.valueOf(value).trim();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(
                    "The " + given.name(Input.FORCE) + " must be true or false, but is '" + value + "'");
        }
        return Boolean.parseBoolean(text);
    }

    /** The value is a Map, or JSON text of an object, which is what a route without Java can write. */
    private Map<String, Object> merged(Given given, Input input, Map<String, Object> option) {
        Object found = PlainText.of(value(given, input));
        if (found == null) {
            return option;
        }
        Object value = found instanceof String text ? parsed(text) : found;
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("The " + given.name(input)
                    + " must be a Map of names and values, or JSON text such as {\"status\":\"CUR\"}, but is a "
                    + found.getClass().getName());
        }
        Map<String, Object> all = new LinkedHashMap<>(option);
        map.forEach((name, v) -> all.put(String.valueOf(name), PlainText.of(v)));
        return all;
    }

    private Object parsed(String text) {
        try {
            return json.parse(text);
        } catch (JsonProcessingException e) {
            // told by the caller, with the name of the place
            return text;
        }
    }
}
