package io.github.camelworkfront.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.internal.json.Json;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/** The message body as plain values, read when an operation first needs it. */
public final class MessageBody {

    /** As the service makes them; other text in a body is not taken for one. */
    private static final Pattern ID = Pattern.compile("[0-9A-Fa-f]{32}");

    private final Exchange exchange;
    private final Json json;
    private Object value;
    private boolean read;
    private boolean brokenList;

    public MessageBody(Exchange exchange, Json json) {
        this.exchange = exchange;
        this.json = json;
    }

    /**
     * Map, List, or scalar; null without a body.
     *
     * @throws IllegalArgumentException for text that looks like JSON and is not
     */
    public Object value() {
        if (!read) {
            value = plain(exchange.getMessage().getBody());
            read = true;
        }
        return value;
    }

    /** The body as it is, unread. */
    public Object raw() {
        return exchange.getMessage().getBody();
    }

    /** The body as the ids of objects: what is no Map, Collection or text says nothing about ids. */
    Object idValue() {
        Object body = value();
        return body instanceof String text && text.isBlank() || body instanceof Boolean ? null : body;
    }

    /** The body as filters or arguments: only a Map is that, and a Map with objCode is somebody's object. */
    public Map<String, Object> filterValues() {
        try {
            if (value() == null) {
                return Map.of();
            }
        } catch (IllegalArgumentException e) {
            if (brokenList) {
                // Text such as "[draft] …", which could not have been filters in any case.
                return Map.of();
            }
            throw e;
        }
        return value() instanceof Map<?, ?> map && !map.containsKey("objCode") ? named(map) : Map.of();
    }

    /** The id of the object in the body: that of an object with objCode and ID, or text that can only be an id. */
    public Ids objectId() {
        if (value() instanceof String text && isId(text.trim())) {
            return Ids.ofBody(text.trim());
        }
        return value() instanceof Map<?, ?> map && map.containsKey("objCode") ? Ids.ofBody(map) : Ids.NONE;
    }

    /**
     * For calls that take arguments or an id from the body.
     *
     * @throws IllegalArgumentException for a body that would be ignored without a word
     */
    public void refuseUnlessMapOrId(String operation) {
        Object body = value();
        boolean empty = body == null || body instanceof String text && text.isBlank();
        boolean id = body instanceof String text && isId(text.trim());
        if (!empty && !id && !(body instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("workfront:" + operation
                    + ": the body must be empty, a Map of arguments (or JSON text of one), an object with objCode and ID,"
                    + " or one id, but is a " + body.getClass().getName()
                    + "; set the id with the option id or the header CamelWorkfrontId");
        }
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches() || Ids.isWildcard(text);
    }

    /**
     * The body as an object to write.
     *
     * @throws IllegalArgumentException when it is none
     */
    public Map<String, Object> object(String operation) {
        if (value() instanceof Map<?, ?> map) {
            return named(map);
        }
        throw noObject(operation, value());
    }

    /** The body as objects to write in bulk, or null when it is not a list. */
    public List<Map<String, Object>> objects(String operation) {
        if (!(value() instanceof List<?> items)) {
            return null;
        }
        List<Map<String, Object>> objects = new ArrayList<>(items.size());
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> map)) {
                throw noObject(operation + ", item " + objects.size(), item);
            }
            objects.add(named(map));
        }
        return objects;
    }

    private static IllegalArgumentException noObject(String operation, Object value) {
        String found = value == null
                ? "there is none"
                : value instanceof String
                        ? "it is text that is no JSON object"
                        : "it is " + value.getClass().getName();
        return new IllegalArgumentException("workfront:" + operation
                + ": the body must be a Map, an object with properties or JSON text such as {\"name\":\"Launch\"}, but "
                + found);
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, v) -> named.put(String.valueOf(name), PlainText.of(v)));
        return named;
    }

    private Object plain(Object body) {
        if (body == null || body instanceof Map<?, ?> || body instanceof Number || body instanceof Boolean) {
            return body;
        }
        if (body instanceof JsonNode node) {
            return json.convert(node, Object.class);
        }
        if (isText(body)) {
            return parsed(exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, source(body)));
        }
        List<Object> items = items(body);
        return items != null ? items : properties(body);
    }

    /**
     * Camel reads a file by the charset of the machine, and bytes as UTF-8, which JSON is written in, unless the exchange
     * names another one.
     */
    private Object source(Object body) {
        File file = body instanceof Path path ? path.toFile() : body instanceof File plain ? plain : null;
        return file == null
                ? body
                : exchange.getContext().getTypeConverter().tryConvertTo(byte[].class, exchange, file);
    }

    private static boolean isText(Object body) {
        return body instanceof CharSequence
                || body instanceof byte[]
                || body instanceof InputStream
                || body instanceof Reader
                || body instanceof StreamCache
                || body instanceof File
                || body instanceof Path
                || body instanceof WrappedFile;
    }

    private Object parsed(String text) {
        // Editors on Windows begin files with a byte order mark.
        String marked = text == null ? "" : text;
        String trimmed = (marked.startsWith("\uFEFF") ? marked.substring(1) : marked).trim();
        if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
            return text;
        }
        try {
            return json.parse(trimmed);
        } catch (JsonProcessingException e) {
            String what = "The body begins like JSON but is not: " + e.getOriginalMessage()
                    + (e.getLocation() == null
                            ? ""
                            : " at line " + e.getLocation().getLineNr() + ", column "
                                    + e.getLocation().getColumnNr());
            brokenList = trimmed.startsWith("[");
            throw new IllegalArgumentException(what, e);
        }
    }

    private List<Object> items(Object body) {
        Iterator<?> iterator = body instanceof Iterable<?> iterable
                ? iterable.iterator()
                : body instanceof Iterator<?> it
                        ? it
                        : body instanceof BaseStream<?, ?> stream
                                ? stream.iterator()
                                : body instanceof Object[] array
                                        ? Arrays.asList(array).iterator()
                                        : null;
        if (iterator == null) {
            return null;
        }
        List<Object> items = new ArrayList<>();
        iterator.forEachRemaining(item -> items.add(item instanceof String ? item : plain(item)));
        return items;
    }

    private Map<String, Object> properties(Object bean) {
        Map<String, Object> properties = json.properties(bean);
        // A bean's getID() or getId() is "id" to Jackson; Workfront knows only "ID".
        if (properties.containsKey("id") && !properties.containsKey("ID")) {
            properties.put("ID", properties.remove("id"));
        }
        return properties;
    }
}
