package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.WorkfrontEndpoint;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;

/**
 * From where a message has what it holds. It is a property of the exchange, since neither the endpoint that began the
 * exchange nor the one called last tells it: a message goes to other endpoints, and on in other routes.
 *
 * @param service  address of the service, without anything of who asks
 * @param resource as in the endpoint URI: {@code task}
 */
public record Origin(String service, String resource) {

    private static final String PROPERTY = "CamelWorkfrontOrigin";

    private static Origin of(WorkfrontEndpoint endpoint) {
        return new Origin(endpoint.getServiceUrl(), endpoint.getResource());
    }

    /** That of an exchange; null when nothing in it is from Workfront. */
    public static Origin of(Exchange exchange) {
        return exchange.getProperty(PROPERTY, Origin.class);
    }

    /** Notes which endpoint began an exchange. */
    public static void began(Exchange exchange, Endpoint endpoint) {
        if (endpoint instanceof WorkfrontEndpoint workfront) {
            exchange.setProperty(PROPERTY, of(workfront));
        }
    }

    /** Notes which endpoint was called; an event stays that of the service that sent it. */
    public static void called(Exchange exchange, WorkfrontEndpoint endpoint) {
        boolean event = exchange.getMessage().getHeader(WorkfrontConstants.EVENT_KEY) != null;
        if (!event || of(exchange) == null) {
            exchange.setProperty(PROPERTY, of(endpoint));
        }
    }
}
