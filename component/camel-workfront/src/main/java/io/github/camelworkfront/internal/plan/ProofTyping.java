package io.github.camelworkfront.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.WorkfrontProofCode;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import io.github.camelworkfront.internal.json.Json;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives values the types that Workfront Proof has for them, at every depth: objects, lists of them, and what is in them. */
final class ProofTyping {

    private static final ProofCatalog CATALOG = ProofCatalog.bundled();

    private final boolean lenient;
    private final Json json;

    ProofTyping(boolean lenient, Json json) {
        this.lenient = lenient;
        this.json = json;
    }

    /**
     * @param owner     the operation or type that has the parameter
     * @param where     for messages: {@code the argument Recipients[0].role}
     * @return String, Integer, Long, Boolean, BigDecimal, List or Map; null for null
     * @throws IllegalArgumentException for what cannot be of the type
     */
    Object typed(String owner, ProofParameter parameter, String where, Object given) {
        Object value = given instanceof WorkfrontProofCode code ? code.number() : PlainText.of(given);
        if (value == null) {
            return null;
        }
        Optional<ProofType> type = CATALOG.type(parameter.type());
        if (type.isPresent()) {
            return type.get().isArray() ? list(type.get(), where, value) : object(type.get(), where, value);
        }
        Object coded = ProofCodes.of(owner, parameter.name())
                .map(codes -> codes.numbered(where, value))
                .orElse(value);
        Object plain = ProofDates.isWhole(parameter.name()) || ProofDates.isDate(coded)
                ? ProofDates.whole(coded)
                : joined(parameter, where, coded);
        return ProofScalars.of(parameter.type(), where, plain);
    }

    /** Lists that the service wants as one text, separated by what it separates them with. */
    private Object joined(ProofParameter parameter, String where, Object value) {
        Object plain = value instanceof JsonNode node ? json.convert(node, Object.class) : value;
        return parameter.type().equals("string") ? ProofLists.joined(parameter.name(), where, plain, json) : plain;
    }

    /** A value whose type nobody knows: codes and dates as everywhere, the rest in its own shape. */
    Object untyped(Object given) {
        Object value = given instanceof WorkfrontProofCode code ? code.number() : PlainText.of(given);
        if (value instanceof JsonNode node) {
            return json.convert(node, Object.class);
        }
        if (value instanceof Object[] many) {
            return Arrays.asList(many);
        }
        return ProofDates.isDate(value) ? ProofDates.whole(value) : value;
    }

    private List<Object> list(ProofType type, String where, Object value) {
        List<Object> typed = new ArrayList<>();
        for (Object item : items(type, where, value)) {
            ProofParameter each = new ProofParameter("item", type.item(), false);
            String place = where + "[" + typed.size() + "]";
            Object ready = typed(type.name(), each, place, item);
            if (ready == null) {
                throw new IllegalArgumentException(place + " is empty; leave it out of the list");
            }
            typed.add(ready);
        }
        return typed;
    }

    private Collection<?> items(ProofType type, String where, Object value) {
        Object plain = value instanceof String text && startsJson(text) ? parsed(where, text) : value;
        if (plain instanceof JsonNode node) {
            return items(type, where, json.convert(node, Object.class));
        }
        if (plain instanceof Collection<?> many) {
            return many;
        }
        if (plain.getClass().isArray()) {
            List<Object> many = new ArrayList<>();
            for (int i = 0; i < Array.getLength(plain); i++) {
                many.add(Array.get(plain, i));
            }
            return many;
        }
        boolean objects = CATALOG.type(type.item()).isPresent();
        return plain instanceof String text && !objects ? Words.of(text) : List.of(plain);
    }

    private Map<String, Object> object(ProofType type, String where, Object value) {
        ProofNames names = new ProofNames(where, "field", type.fields());
        Map<String, Object> typed = new LinkedHashMap<>();
        properties(type, where, value).forEach((name, given) -> {
            String key = String.valueOf(name);
            Optional<ProofParameter> field = names.find(key);
            if (field.isEmpty() && !lenient) {
                throw names.unknown(key);
            }
            if (field.isPresent()) {
                put(typed, type, field.get(), where, given);
            } else if (given != null) {
                typed.put(key, untyped(given));
            }
        });
        return typed;
    }

    private void put(Map<String, Object> typed, ProofType type, ProofParameter field, String where, Object given) {
        String name = field.name();
        Optional<String> timeField = ProofDates.timeOf(name);
        Object value = given;
        if (timeField.isPresent()) {
            String time = ProofDates.time(given);
            if (time != null) {
                typed.putIfAbsent(timeField.get(), time);
            }
            value = ProofDates.day(given);
        } else if (name.endsWith("_time") && ProofDates.time(given) != null) {
            value = ProofDates.time(given);
        }
        Object ready = typed(type.name(), field, where + "." + name, value);
        if (ready != null) {
            typed.put(name, ready);
        }
    }

    private Map<?, ?> properties(ProofType type, String where, Object value) {
        Object plain = value instanceof String text && startsJson(text) ? parsed(where, text) : value;
        if (plain instanceof Map<?, ?> map) {
            return map;
        }
        boolean bean = !(plain instanceof CharSequence
                || plain instanceof Number
                || plain instanceof Boolean
                || plain instanceof Collection<?>
                || ProofDates.isDate(plain)
                || plain.getClass().isArray());
        try {
            if (bean) {
                return json.properties(plain);
            }
        } catch (IllegalArgumentException e) {
            // told below, with the name of the argument
        }
        String example = type.fields().stream()
                .limit(2)
                .map(f -> "\"" + f.name() + "\":" + (f.type().equals("int") ? "5" : "\"…\""))
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        throw new IllegalArgumentException(where + " must be a Map, an object with properties or JSON text such as {"
                + example + "}, but is a " + plain.getClass().getName());
    }

    private static boolean startsJson(String text) {
        String trimmed = text.trim();
        return trimmed.startsWith("{") || trimmed.startsWith("[");
    }

    private Object parsed(String where, String text) {
        try {
            return json.parse(text.trim());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + " begins like JSON but is not: " + e.getOriginalMessage());
        }
    }
}
