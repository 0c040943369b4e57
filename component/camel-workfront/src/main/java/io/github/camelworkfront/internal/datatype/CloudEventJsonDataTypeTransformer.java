package io.github.camelworkfront.internal.datatype;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.io.InputStream;
import java.util.Map;
import org.apache.camel.Exchange;
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
    public void transform(Message message, DataType from, DataType to) throws JsonProcessingException {
        CloudEvent event = CloudEvent.of(message);
        Json json = Json.of(message.getExchange().getContext());
        Map<String, Object> whole = event.attributes();
        whole.put("data", data(message, json));
        message.setBody(json.text(whole));
        message.setHeader(Exchange.CONTENT_TYPE, CONTENT_TYPE);
    }

    /** Text that is JSON is data like any other; what is not stays text. */
    private static Object data(Message message, Json json) throws JsonProcessingException {
        Object body = message.getBody();
        if (body instanceof InputStream || body instanceof byte[]) {
            body = message.getBody(String.class);
        }
        if (body instanceof String text && (text.startsWith("{") || text.startsWith("["))) {
            return json.parse(text);
        }
        return body;
    }
}
