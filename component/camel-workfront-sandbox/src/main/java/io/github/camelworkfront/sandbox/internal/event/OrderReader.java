package io.github.camelworkfront.sandbox.internal.event;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the body of a create. What is inside of the filters is not looked at: the service accepts whatever they say, and a filter that
 * makes no sense never fires (Adobe, "Event Subscription API").
 */
final class OrderReader {

    private static final int MAX_TOKEN_LENGTH = 254;
    private static final Set<String> MEMBERS =
            Set.of("objCode", "eventType", "objId", "url", "authToken", "base64Encoding", "filters", "filterConnector");
    private static final Set<String> EVENT_TYPES = Set.of("CREATE", "UPDATE", "DELETE");
    private static final Set<String> OBJECT_CODES = Set.of(
            ("ASSGN BOOKNG CMPY CTGY DOCU DOCV EXPNS FIELD HOUR NLBR NLBRCY NOTE OPTASK PARAM PORT PRFAPL PRGM PROJ PTLSEC PTLTAB "
                            + "RECORD RECORD_TYPE SAVSET SPAVAL SPVAL SRPVAL STAFFP STAFFR TASK TEAMMB TEAMOB TMPL TSHET USER "
                            + "WORKSPACE approval approval_stage approval_stage_participant")
                    .split(" "));

    private OrderReader() {}

    /**
     * Reads an order.
     *
     * @throws EventFault 400 for a member that is missing, wrong or unknown
     */
    static Subscription.Order read(Map<?, ?> body) {
        body.keySet().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw EventFault.badRequest("Unknown field " + name);
                });
        return new Subscription.Order(
                oneOf(body, "objCode", OBJECT_CODES),
                oneOf(body, "eventType", EVENT_TYPES),
                text(body, "objId", ""),
                url(body),
                authToken(body),
                base64Encoding(body.get("base64Encoding")),
                filters(body.get("filters")),
                text(body, "filterConnector", "AND"));
    }

    private static String oneOf(Map<?, ?> body, String name, Set<String> values) {
        Object value = body.get(name);
        if (!(value instanceof String text) || !values.contains(text)) {
            throw EventFault.badRequest(name + " is missing or unknown: " + value);
        }
        return text;
    }

    private static String text(Map<?, ?> body, String name, String absent) {
        Object value = body.get(name);
        if (value == null) {
            return absent;
        }
        if (!(value instanceof String text)) {
            throw EventFault.badRequest(name + " must be a text");
        }
        return text.isBlank() ? absent : text;
    }

    private static String url(Map<?, ?> body) {
        String url = text(body, "url", "");
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw EventFault.badRequest("url is not a URL");
        }
        throw EventFault.badRequest("url must be an absolute http or https URL");
    }

    private static String authToken(Map<?, ?> body) {
        String token = text(body, "authToken", "");
        if (token.isEmpty() || token.length() > MAX_TOKEN_LENGTH) {
            throw EventFault.badRequest("authToken must have 1 to " + MAX_TOKEN_LENGTH + " characters");
        }
        return token;
    }

    /** True, false or blank, and as the manual's own example has it, as a text too. */
    private static boolean base64Encoding(Object value) {
        String text = value == null ? "" : value.toString().trim();
        if (!List.of("", "true", "false").contains(text)) {
            throw EventFault.badRequest("base64Encoding must be true, false or blank");
        }
        return text.equals("true");
    }

    private static List<?> filters(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return list;
        }
        throw EventFault.badRequest("filters must be an array of objects");
    }
}
