package io.github.camelworkfront.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.component.jackson.JacksonDataFormat;
import org.apache.camel.support.service.ServiceHelper;

/**
 * Reads and writes JSON. What travels is written and read by a mapper of our own, so that no setting of an application
 * leaves out a null that is to clear a field, wraps a value, or lets the other side name classes. The application's
 * beans are read and filled by a copy of the mapper that camel-jackson configures, so that their annotations, modules and
 * naming hold here too.
 */
public final class Json {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    /** Text that is no String, such as Groovy's "Order ${id}", is text all the same, and no bean with properties. */
    private static final SimpleModule TEXT =
            new SimpleModule("workfront-text").addSerializer(CharSequence.class, ToStringSerializer.instance);

    private final ObjectMapper wire;
    private final ObjectMapper beans;

    public Json(ObjectMapper configured) {
        this.wire = new ObjectMapper(buffered(new JsonFactory()))
                .registerModule(new DateModule())
                .registerModule(TEXT)
                // 1.10 must not become a double, and then perhaps 1.1000000000000001.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonParser.Feature.AUTO_CLOSE_SOURCE, false);
        this.beans = beans(configured);
    }

    /**
     * Buffers belong to the factory. Jackson's default leaves them with the threads, also those of a container, where they
     * hold on to the class loader of an application that has been undeployed.
     */
    private static JsonFactory buffered(JsonFactory factory) {
        factory.setRecyclerPool(JsonRecyclerPools.newConcurrentDequePool());
        return factory;
    }

    private static ObjectMapper beans(ObjectMapper configured) {
        ObjectMapper copy = copyOf(configured)
                .registerModule(new DateModule())
                .registerModule(TEXT)
                .deactivateDefaultTyping()
                .disable(SerializationFeature.WRAP_ROOT_VALUE)
                .disable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .disable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                // The service always adds ID and objCode; a class that leaves them out is not wrong.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        buffered(copy.getFactory());
        // A bean's getId() is "id" to Jackson and "ID" to Workfront; in Turkish the one is not the other in lower case.
        copy.setConfig(copy.getDeserializationConfig()
                .with(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .with(Locale.ROOT));
        // Filling a bean is another matter: what is read-only comes in, and does not go out.
        copy.setConfig(copy.getSerializationConfig().withInsertedAnnotationIntrospector(new ReadOnlyMembers()));
        return copy;
    }

    private static ObjectMapper copyOf(ObjectMapper configured) {
        try {
            return configured.copy();
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    "The ObjectMapper " + configured.getClass().getName()
                            + " in the registry cannot be copied; override copy() in it",
                    e);
        }
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
        return wire.getFactory().createParser(in);
    }

    /** The value at the parser's current token as Map, List, text, number, Boolean or null. */
    public Object value(JsonParser at) throws IOException {
        return wire.readValue(at, Object.class);
    }

    /** Map, List or scalar from JSON text, which must be one value and no more. */
    public Object parse(String text) throws JsonProcessingException {
        return wire.readerFor(Object.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(text);
    }

    public String text(Object value) {
        try {
            return wire.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw notJson(value, e);
        }
    }

    public byte[] bytes(Object value) {
        try {
            return wire.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw notJson(value, e);
        }
    }

    public JsonNode node(Object value) {
        return wire.valueToTree(value);
    }

    public <T> T convert(Object value, Class<T> type) {
        return beans.convertValue(value, type);
    }

    /** What a bean, a record, a Jackson object or a Map has to send, as a new Map: all properties that are not read-only. */
    public Map<String, Object> properties(Object bean) {
        return beans.convertValue(bean, MAP);
    }

    private static IllegalArgumentException notJson(Object value, JsonProcessingException e) {
        return new IllegalArgumentException(
                "A value of " + value.getClass().getName() + " cannot be written as JSON: " + e.getOriginalMessage(),
                e);
    }
}
