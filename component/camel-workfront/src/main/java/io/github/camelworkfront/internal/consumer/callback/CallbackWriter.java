package io.github.camelworkfront.internal.consumer.callback;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.EventKey;
import io.github.camelworkfront.internal.response.OutputShape;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Makes a message of a callback: its elements as the body in the shape that the route wants, or its text. */
final class CallbackWriter implements BiConsumer<Arrival, Exchange> {

    private final OutputShape shape;
    private final boolean asXml;

    /** @param format {@code xml} for the text as it came */
    CallbackWriter(OutputShape shape, OutputFormat format) {
        this.shape = shape;
        this.asXml = format == OutputFormat.xml || format == OutputFormat.raw;
    }

    @Override
    public void accept(Arrival callback, Exchange exchange) {
        Message message = exchange.getMessage();
        Map<String, Object> elements = callback.state();
        boolean text = asXml || elements.containsKey(CallbackReader.TEXT);
        message.setBody(text ? callback.event() : shape.of(elements));
        message.setHeader(WorkfrontConstants.OPERATION, "callbacks");
        message.setHeader(WorkfrontConstants.EVENT_KEY, callback.key());
        setIfKnown(message, WorkfrontConstants.EVENT_TYPE, elements.get("type"));
        setIfKnown(message, WorkfrontConstants.OBJECT_ID, elements.get("file_id"));
        if (callback.time() != null) {
            message.setHeader(WorkfrontConstants.EVENT_TIME, EventKey.text(callback.time()));
            message.setHeader(Exchange.MESSAGE_TIMESTAMP, callback.time().toEpochMilli());
        }
        exchange.setProperty(WorkfrontConstants.EVENT, callback.event());
    }

    private static void setIfKnown(Message message, String header, Object value) {
        if (value instanceof String text && !text.isBlank()) {
            message.setHeader(header, text);
        }
    }
}
