package io.github.camelworkfront.internal.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.support.EndpointHelper;

/**
 * Values of options with a prefix, such as {@code filter.status}, that name a bean: {@code #bean:statuses}, or
 * {@code #statuses}. Camel's type-safe builders write what is no text in this way, such as a Collection or a date. It
 * resolves references in options that it knows by name, and these it does not.
 */
public final class OptionReferences {

    private static final String BEAN = "#bean:";

    private OptionReferences() {}

    /**
     * The same values by the same names, with the beans in the place of their names.
     *
     * @return text that names no bean of the registry as it is: the service knows texts that begin with # too
     */
    public static Map<String, Object> resolve(Map<String, Object> values, CamelContext context) {
        Map<String, Object> resolved = new LinkedHashMap<>();
        values.forEach((name, value) -> resolved.put(name, resolve(value, context)));
        return resolved;
    }

    private static Object resolve(Object value, CamelContext context) {
        if (!(value instanceof String text) || !EndpointHelper.isReferenceParameter(text)) {
            return value;
        }
        String name = text.startsWith(BEAN) ? text.substring(BEAN.length()) : text.substring(1);
        Object bean = context.getRegistry().lookupByName(name);
        return bean == null ? text : bean;
    }
}
