package io.github.camelworkfront.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.component.jackson.JacksonDataFormat;
import org.apache.camel.support.service.ServiceHelper;

/**
 * Reads and writes JSON with a copy of the mapper that camel-jackson configures, so that an ObjectMapper in the
 * registry serves here too.
 */
public final class Json {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final ObjectMapper mapper;

    public Json(ObjectMapper configured) {
        this.mapper = configured
                .copy()
                .registerModule(new DateModule())
                // 1.10 must not become a double, and then perhaps 1.1000000000000001.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                // The service always adds ID and objCode; a class that leaves them out is not wrong.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // We read values out of the middle of an answer, and tell rows by List.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonParser.Feature.AUTO_CLOSE_SOURCE, false);
        // A bean's getId() is "id" to Jackson and "ID" to Workfront.
        this.mapper.setConfig(mapper.getDeserializationConfig().with(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES));
    }

    /** With the mapper that camel-jackson would use in this context. */
    public static Json of(CamelContext context) {
        JacksonDataFormat format = new JacksonDataFormat();
        format.setCamelContext(context);
        format.setAutoDiscoverObjectMapper(true);
        ServiceHelper.startService(format);
        try {
            return new Json(format.getObjectMapper());
        } finally {
            ServiceHelper.stopService(format);
        }
    }

    public JsonParser parser(InputStream in) throws IOException {
        return mapper.getFactory().createParser(in);
    }

    /** The value at the parser's current token as Map, List, text, number, Boolean or null. */
    public Object value(JsonParser at) throws IOException {
        return mapper.readValue(at, Object.class);
    }

    /** Map, List or scalar from JSON text, which must be one value and no more. */
    public Object parse(String text) throws JsonProcessingException {
        return mapper.readerFor(Object.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(text);
    }

    public String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw notJson(value, e);
        }
    }

    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw notJson(value, e);
        }
    }

    public JsonNode node(Object value) {
        return mapper.valueToTree(value);
    }

    public <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    /** The properties of a bean, a record, a Jackson object or a Map, as a new Map. */
    public Map<String, Object> properties(Object bean) {
        return mapper.convertValue(bean, MAP);
    }

    private static IllegalArgumentException notJson(Object value, JsonProcessingException e) {
        return new IllegalArgumentException(
                "A value of " + value.getClass().getName() + " cannot be written as JSON: " + e.getOriginalMessage(),
                e);
    }
}
