package io.github.camelworkfront.internal.tracing;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.WorkfrontException;
import java.net.URI;
import java.util.Locale;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.TagConstants;
import org.apache.camel.telemetry.decorators.AbstractSpanDecorator;

/**
 * Names the spans of Workfront after the operation, and tells what it was about. Of an address nothing is told but its path:
 * filters are somebody's data. Camel finds it where camel-telemetry is there, and nothing asks for it elsewhere.
 */
public class WorkfrontSpanDecorator extends AbstractSpanDecorator {

    private static final String SCHEME = "workfront";

    /** Property of an exchange: the span of the call that is under way. */
    private static final String CALL = "CamelWorkfrontCallSpan";

    @Override
    public String getComponent() {
        return SCHEME;
    }

    @Override
    public String getComponentClassName() {
        return WorkfrontComponent.class.getName();
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        return SCHEME + " " + path(endpoint);
    }

    /** As in the URI, in one spelling. */
    private static String path(Endpoint endpoint) {
        if (!(endpoint instanceof WorkfrontEndpoint workfront)) {
            return stripSchemeAndOptions(endpoint);
        }
        String object = workfront.getResource().toLowerCase(Locale.ROOT);
        String separator = object.equals("proof") ? ":" : "/";
        return workfront.getOperation() == null ? object : object + separator + workfront.getOperation();
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        span.setComponent("camel-" + SCHEME);
        span.setTag(TagConstants.EXCHANGE_ID, exchange.getExchangeId());
        span.setTag(TagConstants.URL_SCHEME, SCHEME);
        span.setTag(TagConstants.URL_PATH, path(endpoint));
        if (endpoint != exchange.getFromEndpoint()) {
            exchange.setProperty(CALL, span);
        }
        if (endpoint instanceof WorkfrontEndpoint workfront) {
            span.setTag(TagConstants.SERVER_ADDRESS, host(workfront.getServiceUrl()));
            span.setTag(TagConstants.SERVER_PROTOCOL, workfront.getServiceProtocol());
            tag(span, "workfront.object", workfront.getResource().toLowerCase(Locale.ROOT));
            tag(span, "workfront.operation", workfront.getOperation());
        }
    }

    private static String host(String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? "" : host;
    }

    @Override
    public void afterTracingEvent(Span span, Exchange exchange) {
        super.afterTracingEvent(span, exchange);
        // What the headers say at the end of a route is of the calls in it, each of which had a span of its own.
        if (exchange.getProperty(CALL) != span) {
            return;
        }
        exchange.removeProperty(CALL);
        if (exchange.getException() instanceof WorkfrontException failure) {
            tag(span, TagConstants.HTTP_STATUS, failure.getStatus() == 0 ? null : failure.getStatus());
        } else {
            tag(span, TagConstants.HTTP_STATUS, header(exchange, WorkfrontConstants.RESPONSE_CODE));
            tag(span, "workfront.count", header(exchange, WorkfrontConstants.COUNT));
        }
    }

    private static Object header(Exchange exchange, String name) {
        return exchange.getMessage().getHeader(name);
    }

    private static void tag(Span span, String name, Object value) {
        if (value != null) {
            span.setTag(name, value.toString());
        }
    }
}
