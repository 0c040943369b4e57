package io.github.camelworkfront.internal.datatype;

import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.json.Json;
import org.apache.camel.Message;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.DataTypeTransformer;
import org.apache.camel.spi.Transformer;

/**
 * Adds the headers by which Camel knows a CloudEvent to a message of ours; the body stays as it is. Camel's own data types
 * for CloudEvents and its component for Knative read these headers.
 */
@DataTypeTransformer(
        name = "workfront:application-cloudevents",
        description = "Adds CloudEvent headers to what a route begins with: event, poll or callback of Workfront")
public class CloudEventDataTypeTransformer extends Transformer {

    @Override
    public void transform(Message message, DataType from, DataType to) {
        Json json = Connections.of(message.getExchange().getContext()).json();
        CloudEvent event = CloudEvent.of(message, EventData.of(message, json).contentType());
        message.setHeader("CamelCloudEventID", event.id());
        message.setHeader("CamelCloudEventVersion", CloudEvent.VERSION);
        message.setHeader("CamelCloudEventSource", event.source());
        message.setHeader("CamelCloudEventType", event.type());
        message.setHeader("CamelCloudEventTime", event.time());
        message.setHeader("CamelCloudEventDataContentType", event.contentType());
        if (event.subject() != null) {
            message.setHeader("CamelCloudEventSubject", event.subject());
        }
    }
}
