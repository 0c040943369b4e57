package io.github.camelworkfront.internal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.json.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event subscription to be made, checked (Adobe, "Event Subscription API").
 *
 * @param body      as it travels; holds a secret
 * @param doubts    what in its filters the service would accept and never apply
 * @param plainHttp whether the events would travel unencrypted to another machine
 */
public record SubscriptionRequest(Map<String, Object> body, List<String> doubts, boolean plainHttp) {

    private static final int LONGEST_TOKEN = 254;
    private static final int SUGGESTIONS = 3;
    private static final List<String> EVENT_TYPES = List.of("CREATE", "UPDATE", "DELETE");
    private static final List<String> CONNECTORS = List.of("AND", "OR");
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    /** The service refuses a body with any other. */
    private static final List<String> MEMBERS = List.of(
            "objCode", "eventType", "url", "authToken", "objId", "base64Encoding", "filters", "filterConnector");

    /**
     * @param lenient whether the catalogue may lack the object
     * @throws IllegalArgumentException for what the service would refuse; never shows the authToken
     */
    public static SubscriptionRequest of(Map<String, Object> given, boolean lenient, Json json) {
        refuseUnknown(given);
        Optional<ObjectType> object = object(given, lenient);
        String eventType = oneOf(given, "eventType", EVENT_TYPES, null);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("objCode", text(given, "objCode"));
        body.put("eventType", eventType);
        URI url = url(given);
        body.put("url", url.toString());
        body.put("authToken", authToken(given));
        putIfSet(body, "objId", given.get("objId"));
        putIfSet(body, "base64Encoding", base64(given.get("base64Encoding")));
        List<?> filters = filters(given.get("filters"), json);
        if (filters != null) {
            body.put("filters", filters);
        }
        putIfSet(body, "filterConnector", oneOf(given, "filterConnector", CONNECTORS, ""));
        List<String> doubts =
                filters == null ? List.of() : EventFilters.doubts(filters, eventType, object.orElse(null));
        boolean plain = "http".equalsIgnoreCase(url.getScheme()) && !LOOPBACK.contains(url.getHost());
        return new SubscriptionRequest(body, doubts, plain);
    }

    /** The secret that the events will carry. */
    public String authToken() {
        return String.valueOf(body.get("authToken"));
    }

    /** Shows no value: one of them is a secret. */
    @Override
    public String toString() {
        return "SubscriptionRequest" + body.keySet();
    }

    private static void refuseUnknown(Map<String, Object> given) {
        for (String name : given.keySet()) {
            if (!MEMBERS.contains(name)) {
                List<String> near = NearNames.among(name, MEMBERS, SUGGESTIONS);
                throw new IllegalArgumentException("a subscription has no '" + name + "'"
                        + NearNames.question(near) + " (it has "
                        + String.join(", ", MEMBERS) + ")");
            }
        }
    }

    private static Optional<ObjectType> object(Map<String, Object> given, boolean lenient) {
        String code = text(given, "objCode");
        Optional<ObjectType> found = ObjectCatalog.bundled().find(code);
        boolean exact = found.filter(o -> o.code().equals(code)).isPresent();
        boolean events = found.filter(ObjectType::eventSubscription).isPresent();
        if (exact && events || lenient) {
            return exact ? found : Optional.empty();
        }
        if (found.isPresent() && !exact) {
            throw new IllegalArgumentException("objCode '" + code + "' must be the exact code "
                    + found.get().code());
        }
        if (exact) {
            throw new IllegalArgumentException("there are no events of " + code + " ("
                    + found.get().label() + "), only of " + withEvents() + " (lenient=true sends it all the same)");
        }
        List<String> near = ObjectCatalog.bundled().nearest(code, SUGGESTIONS);
        throw new IllegalArgumentException("there is no object '" + code + "'"
                + NearNames.question(near) + " There are events of "
                + withEvents() + " (lenient=true sends it all the same)");
    }

    private static String withEvents() {
        return String.join(
                ", ",
                ObjectCatalog.bundled().all().stream()
                        .filter(ObjectType::eventSubscription)
                        .map(ObjectType::code)
                        .toList());
    }

    private static String text(Map<String, Object> given, String name) {
        Object value = given.get(name);
        if (value == null || String.valueOf(value).isBlank()) {
            throw new IllegalArgumentException(name + " is missing; a subscription is for example"
                    + " {\"objCode\":\"TASK\",\"eventType\":\"UPDATE\",\"url\":\"https://…\",\"authToken\":\"…\"}");
        }
        return String.valueOf(value).trim();
    }

    private static String oneOf(Map<String, Object> given, String name, List<String> possible, String absent) {
        Object value = given.get(name);
        boolean blank = value == null || String.valueOf(value).isBlank();
        if (blank && absent != null) {
            return absent;
        }
        String text = text(given, name);
        if (!possible.contains(text)) {
            throw new IllegalArgumentException(
                    name + " must be one of " + String.join(", ", possible) + ", but is '" + text + "'");
        }
        return text;
    }

    private static URI url(Map<String, Object> given) {
        try {
            URI url = URI.create(text(given, "url"));
            boolean http = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (http && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            if (given.get("url") == null) {
                throw e;
            }
            // told below: the parser's own message would repeat the URL, which may hold a secret
        }
        throw new IllegalArgumentException(
                "url must be where events are received, such as https://events.example.com/workfront");
    }

    private static String authToken(Map<String, Object> given) {
        String token = text(given, "authToken");
        if (token.length() > LONGEST_TOKEN) {
            throw new IllegalArgumentException(
                    "authToken has " + token.length() + " characters, but can have at most " + LONGEST_TOKEN);
        }
        return token;
    }

    private static Object base64(Object value) {
        String text = value == null ? "" : String.valueOf(value).trim();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("base64Encoding must be true or false, but is '" + text + "'");
        }
        return Boolean.parseBoolean(text);
    }

    private static List<?> filters(Object given, Json json) {
        Object value = json.convert(given, Object.class);
        if (value instanceof String text) {
            try {
                value = text.isBlank() ? null : json.parse(text);
            } catch (JsonProcessingException e) {
                // told below
                value = text;
            }
        }
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            throw new IllegalArgumentException("filters must be a list, such as"
                    + " [{\"fieldName\":\"status\",\"fieldValue\":\"CPL\",\"comparison\":\"eq\"}]");
        }
        return list;
    }

    private static void putIfSet(Map<String, Object> body, String name, Object value) {
        if (value != null && !"".equals(value)) {
            body.put(name, value);
        }
    }
}
