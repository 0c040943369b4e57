package io.github.camelworkfront.internal.datatype;

import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.json.Json;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.DataTypeTransformer;
import org.apache.camel.spi.Transformer;

/** Makes one JSON text of a message of ours, attributes and data, as CloudEvents has it for HTTP, files and queues. */
@DataTypeTransformer(
        name = "workfront:application-cloudevents+json",
        description = "Makes a structured CloudEvent in JSON of what a route begins with: event, poll or callback of"
                + " Workfront")
public class CloudEventJsonDataTypeTransformer extends Transformer {

    private static final String CONTENT_TYPE = "application/cloudevents+json";

    @Override
    public void transform(Message message, DataType from, DataType to) throws InvalidPayloadException {
        Json json = Connections.of(message.getExchange().getContext()).json();
        EventData data = EventData.of(message, json);
        Map<String, Object> whole = CloudEvent.of(message, data.contentType()).attributes();
        data.addTo(whole, message, json);
        message.setBody(json.text(whole));
        message.setHeader(Exchange.CONTENT_TYPE, CONTENT_TYPE);
        // That of a file, say, which is not the length of the event.
        message.removeHeader(Exchange.CONTENT_LENGTH);
    }
}
