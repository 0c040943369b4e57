package io.github.camelworkfront.internal.endpoint;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.spi.HeaderFilterStrategy;

/** What of a message's headers goes onto the wire: nothing, unless the route brings a strategy that lets some through. */
public final class RequestHeaders {

    /** Who asks, where to, and what the body is, are never a message's to say. */
    private static final Set<String> OURS = Set.of(
            "sessionid",
            "apikey",
            "authorization",
            "proxy-authorization",
            "x-gw-ims-org-id",
            "x-user-token",
            "cookie",
            "host",
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "te",
            "connection",
            "upgrade",
            "expect",
            "accept",
            "accept-encoding",
            "x-http-method-override",
            "x-xsrf-token",
            // Who calls whom in the application, and what it says of its customers on the way, is not the service's to
            // know.
            "traceparent",
            "tracestate",
            "baggage");

    private final HeaderFilterStrategy strategy;

    /** @param strategy null to let nothing through */
    public RequestHeaders(HeaderFilterStrategy strategy) {
        this.strategy = strategy;
    }

    public Map<String, String> of(Exchange exchange) {
        if (strategy == null) {
            return Map.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getMessage().getHeaders().forEach((name, value) -> {
            if (value != null && isPlain(name) && !strategy.applyFilterToCamelHeaders(name, value, exchange)) {
                headers.put(name, String.valueOf(value).replaceAll("[\\r\\n]+", " "));
            }
        });
        return headers;
    }

    private static boolean isPlain(String name) {
        return name.matches("[A-Za-z0-9-]+")
                && !OURS.contains(name.toLowerCase(Locale.ROOT))
                && !name.regionMatches(true, 0, "Camel", 0, 5);
    }
}
