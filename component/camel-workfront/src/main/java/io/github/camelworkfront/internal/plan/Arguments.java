package io.github.camelworkfront.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.catalog.Argument;
import io.github.camelworkfront.internal.catalog.ArgumentKind;
import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.json.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Arguments of an action or a named query, checked against what the catalogue knows of them, and typed. */
public final class Arguments {

    private static final int SUGGESTIONS = 3;

    private final String operation;
    private final List<Argument> known;
    private final boolean lenient;
    private final Json json;

    /** @param known the arguments that there are, null when the catalogue does not say */
    public Arguments(String operation, List<Argument> known, boolean lenient, Json json) {
        this.operation = operation;
        this.known = known;
        this.lenient = lenient || known == null;
        this.json = json;
    }

    /**
     * The arguments under the service's spelling, with values of their type.
     *
     * @throws IllegalArgumentException for a name that the operation does not have or a value that cannot be of its type
     */
    public Map<String, Object> typed(Map<String, Object> given) {
        Map<String, Object> typed = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            Optional<Argument> argument = find(name);
            if (argument.isEmpty() && !lenient) {
                throw new IllegalArgumentException(unknown(name));
            }
            typed.put(
                    argument.map(Argument::name).orElse(name),
                    argument.map(a -> typed(a, value)).orElse(value));
        });
        return typed;
    }

    /** Whether the operation has an argument of this name, in any case. */
    public Optional<Argument> find(String name) {
        return known == null
                ? Optional.empty()
                : known.stream().filter(a -> a.name().equalsIgnoreCase(name)).findFirst();
    }

    private String unknown(String name) {
        String possible = known.isEmpty()
                ? "it takes none"
                : "it takes "
                        + known.stream()
                                .map(a -> a.name() + " (" + a.type() + ")")
                                .collect(Collectors.joining(", "));
        List<String> near =
                NearNames.among(name, known.stream().map(Argument::name).toList(), SUGGESTIONS);
        return "workfront:" + operation + " has no argument '" + name + "'"
                + NearNames.question(near) + " (" + possible
                + "; lenient=true sends it all the same)";
    }

    private Object typed(Argument argument, Object value) {
        if (value == null) {
            return null;
        }
        return argument.isArray()
                ? elements(argument, list(argument, value))
                : ofKind(argument.kind(), argument, value);
    }

    private Object elements(Argument argument, Collection<?> items) {
        // What stands in a list of texts is the service's to read: ids may come as objects that have one.
        return argument.elementKind() == ArgumentKind.STRING
                ? items
                : items.stream()
                        .map(item -> item == null ? null : ofKind(argument.elementKind(), argument, item))
                        .toList();
    }

    private Object ofKind(ArgumentKind kind, Argument argument, Object value) {
        return switch (kind) {
            case BOOLEAN -> bool(argument, value);
            case INTEGER -> whole(argument, value);
            case OBJECT -> object(argument, value);
            case STRING -> string(argument, value);
            default -> value;
        };
    }

    private Collection<?> list(Argument argument, Object value) {
        if (value instanceof Collection<?> many) {
            return many;
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (!(value instanceof String given)) {
            return List.of(value);
        }
        String text = given.trim();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return Words.of(text);
        }
        Object parsed = parsed(argument, text);
        return parsed instanceof List<?> list ? list : List.of(parsed);
    }

    private Object object(Argument argument, Object value) {
        if (value instanceof String text) {
            return text.trim().startsWith("{") || text.trim().startsWith("[")
                    ? parsed(argument, text)
                    : refuse(argument, value);
        }
        return value instanceof Map<?, ?> || value instanceof Collection<?> ? value : json.properties(value);
    }

    private static Object string(Argument argument, Object value) {
        return value instanceof Map<?, ?> || value instanceof Collection<?>
                ? refuse(argument, value)
                : WireValue.text(argument.name(), value);
    }

    private static Object bool(Argument argument, Object value) {
        String text = String.valueOf(value).trim();
        return value instanceof Boolean
                ? value
                : text.equalsIgnoreCase("true")
                        ? Boolean.TRUE
                        : text.equalsIgnoreCase("false") ? Boolean.FALSE : refuse(argument, value);
    }

    private static Object whole(Argument argument, Object value) {
        try {
            return new BigDecimal(String.valueOf(value).trim()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return refuse(argument, value);
        }
    }

    private Object parsed(Argument argument, String text) {
        try {
            return json.parse(text);
        } catch (JsonProcessingException e) {
            return refuse(argument, text);
        }
    }

    private static Object refuse(Argument argument, Object value) {
        throw new IllegalArgumentException("The argument " + argument.name() + " is of type " + argument.type()
                + ", which '" + value + "' is not; a correct value is " + example(argument));
    }

    private static String example(Argument argument) {
        ArgumentKind kind = argument.kind();
        return kind == ArgumentKind.BOOLEAN
                ? "true or false"
                : kind == ArgumentKind.INTEGER
                        ? "a whole number such as 5"
                        : kind == ArgumentKind.OBJECT ? "a Map, or JSON text such as {\"name\":\"Launch\"}" : "text";
    }
}
