package io.github.camelworkfront.sandbox.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads path, parameters, body and method override of a request. */
final class RequestDecoder {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    private RequestDecoder() {}

    /**
     * Decodes a request; the body of a multipart request is left unread.
     *
     * @throws WorkfrontFault for an unknown version or method, a broken percent-encoding, a body that is not JSON
     */
    static RestRequest decode(HttpCall http) throws IOException {
        ApiPath path = ApiPath.parse(http.path());
        String type = http.mediaType();
        Parameters form = type.equals(FORM) ? form(http) : Parameters.NONE;
        Object json = type.equals(FORM) || type.equals(MULTIPART) ? null : json(http);
        return request(http, path, http.query().and(form), form, json);
    }

    /**
     * Decodes an element of a batch: a path relative to the version, and a query string.
     *
     * @param outer the batch
     * @param uri such as {@code task/search?status=CUR&method=GET}; without {@code method=} it is a GET
     */
    static RestRequest decodeElement(RestRequest outer, String uri) {
        int mark = uri.indexOf('?');
        String relative = mark < 0 ? uri : uri.substring(0, mark);
        Parameters query = parameters(mark < 0 ? "" : uri.substring(mark + 1));
        HttpCall http = outer.http();
        HttpCall element = new HttpCall(
                http.number(),
                "GET",
                http.baseUrl(),
                outer.version().root() + "/" + relative,
                null,
                query,
                http.headers(),
                InputStream.nullInputStream(),
                http.trace());
        return request(element, new ApiPath(outer.version(), segments(relative)), query, Parameters.NONE, null);
    }

    /** What is broken in one element must not break the batch. */
    private static List<String> segments(String relative) {
        try {
            return ApiPath.parse("/attask/api/" + relative).segments();
        } catch (IllegalArgumentException e) {
            throw badEncoding(e);
        }
    }

    private static RestRequest request(HttpCall http, ApiPath path, Parameters params, Parameters form, Object json) {
        String method = params.first("method").orElse(http.method()).toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw WorkfrontFault.unsupportedMethod(method);
        }
        return new RestRequest(http, path.version(), path.segments(), method, params, form, json);
    }

    /** A broken percent-encoding is the client's fault; the answer of the real service is not on record. */
    private static Parameters parameters(String encoded) {
        try {
            return Parameters.parse(encoded);
        } catch (IllegalArgumentException e) {
            throw badEncoding(e);
        }
    }

    private static WorkfrontFault badEncoding(IllegalArgumentException e) {
        return new WorkfrontFault(400, "java.lang.IllegalArgumentException", e.getMessage(), null, null, null, null);
    }

    private static Parameters form(HttpCall http) throws IOException {
        return parameters(new String(http.readBody(), StandardCharsets.UTF_8).trim());
    }

    private static Object json(HttpCall http) throws IOException {
        byte[] body = http.readBody();
        if (new String(body, StandardCharsets.UTF_8).isBlank()) {
            return null;
        }
        try {
            Object value = Json.read(body);
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                return value;
            }
            throw WorkfrontFault.jsonParsing();
        } catch (JsonProcessingException e) {
            throw WorkfrontFault.jsonParsing();
        }
    }
}
