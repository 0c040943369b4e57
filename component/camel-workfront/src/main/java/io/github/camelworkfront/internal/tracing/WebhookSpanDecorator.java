package io.github.camelworkfront.internal.tracing;

import io.github.camelworkfront.WorkfrontEndpoint;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.webhook.WebhookEndpoint;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.decorators.AbstractSpanDecorator;

/** Tells of {@code webhook:workfront:…} what is told of {@code workfront:…}; of other webhooks what Camel tells. */
public class WebhookSpanDecorator extends AbstractSpanDecorator {

    private final WorkfrontSpanDecorator ours = new WorkfrontSpanDecorator();

    @Override
    public String getComponent() {
        return "webhook";
    }

    @Override
    public String getComponentClassName() {
        return "org.apache.camel.component.webhook.WebhookComponent";
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        Endpoint inner = inner(endpoint);
        return inner == null ? super.getOperationName(exchange, endpoint) : ours.getOperationName(exchange, inner);
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        Endpoint inner = inner(endpoint);
        if (inner == null) {
            super.beforeTracingEvent(span, exchange, endpoint);
        } else {
            ours.beforeTracingEvent(span, exchange, inner);
        }
    }

    /** Ours; null where it is for something else. */
    private static Endpoint inner(Endpoint endpoint) {
        return endpoint instanceof WebhookEndpoint webhook && webhook.getEndpoint() instanceof WorkfrontEndpoint inner
                ? inner
                : null;
    }
}
