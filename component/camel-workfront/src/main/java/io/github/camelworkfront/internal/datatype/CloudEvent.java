package io.github.camelworkfront.internal.datatype;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.endpoint.Origin;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * The attributes of a CloudEvent, version 1.0, that a message of ours is.
 *
 * @param id          the same for two arrivals of the same state; together with the source nobody else's
 * @param source      where the service is
 * @param type        what happened to which kind of object: {@code com.workfront.task.update}
 * @param subject     ID of the object; null where the message tells none
 * @param time        when it happened, in ISO 8601
 * @param contentType of the data
 */
record CloudEvent(String id, String source, String type, String subject, String time, String contentType) {

    static final String VERSION = "1.0";

    private static final String TYPES = "com.workfront.";
    private static final String UNKNOWN_SOURCE = "workfront";

    /**
     * What a message of a consumer is; of another one what can be told of it.
     *
     * @param contentType of the data
     */
    static CloudEvent of(Message message, String contentType) {
        Exchange exchange = message.getExchange();
        Origin origin = Origin.of(exchange);
        return new CloudEvent(
                text(message, WorkfrontConstants.EVENT_KEY, exchange.getExchangeId()),
                origin == null ? UNKNOWN_SOURCE : origin.service(),
                TYPES + kind(message, origin) + "." + what(message),
                text(message, WorkfrontConstants.OBJECT_ID, null),
                text(message, WorkfrontConstants.EVENT_TIME, created(exchange)),
                contentType);
    }

    /** By the names of the specification, in the order in which it has them. */
    Map<String, Object> attributes() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("specversion", VERSION);
        all.put("id", id);
        all.put("source", source);
        all.put("type", type);
        if (subject != null) {
            all.put("subject", subject);
        }
        all.put("time", time);
        all.put("datacontenttype", contentType);
        return all;
    }

    private static String kind(Message message, Origin origin) {
        String code = text(message, WorkfrontConstants.OBJECT_CODE, null);
        String known = origin == null ? "object" : origin.resource();
        return (code == null ? known : code).toLowerCase(Locale.ROOT);
    }

    private static String what(Message message) {
        String operation = text(message, WorkfrontConstants.OPERATION, "event");
        return text(message, WorkfrontConstants.EVENT_TYPE, operation).toLowerCase(Locale.ROOT);
    }

    private static String text(Message message, String header, String otherwise) {
        String text = message.getHeader(header, String.class);
        return text == null ? otherwise : text;
    }

    private static String created(Exchange exchange) {
        return Instant.ofEpochMilli(exchange.getClock().getCreated()).toString();
    }
}
