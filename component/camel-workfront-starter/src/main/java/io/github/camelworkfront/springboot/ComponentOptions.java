package io.github.camelworkfront.springboot;

import io.github.camelworkfront.WorkfrontComponent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spring.boot.util.CamelPropertiesHelper;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.service.ServiceHelper;

/**
 * The options that the application has set. The others are left alone, so that a component or a configuration that is made
 * in Java keeps what it has.
 */
final class ComponentOptions {

    /** Applied before all others: they are set on it. */
    private static final String WHOLE = "configuration";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[\\w.-]+}");

    private final CamelContext context;
    private final Map<String, Object> values;

    ComponentOptions(CamelContext context, WorkfrontComponentConfiguration options) {
        this.context = context;
        this.values = CamelPropertiesHelper.getNonNullProperties(context, options);
        // Not options of the component, but of how Spring Boot configures it.
        this.values.keySet().removeAll(List.of("enabled", "customizer"));
    }

    /**
     * @throws IllegalArgumentException naming the option that is an unresolved placeholder
     * @throws org.apache.camel.PropertyBindingException naming the option that does not take its value
     */
    void copyTo(WorkfrontComponent component) {
        // The component has a configurer only when it is initialised.
        ServiceHelper.initService(component);
        PropertyConfigurer configurer = component.getComponentPropertyConfigurer();
        Object whole = values.get(WHOLE);
        if (whole != null) {
            bind(component, configurer, WHOLE, whole);
        }
        values.forEach((name, value) -> {
            if (!name.equals(WHOLE)) {
                bind(component, configurer, name, value);
            }
        });
    }

    /** Spring leaves a placeholder that it has no value for as it is, and Workfront would be told its name for a key. */
    private static void checkResolved(String name, Object value) {
        if (value instanceof String text && PLACEHOLDER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "camel.component.workfront." + name + " is " + text
                            + ", a placeholder that Spring finds no value for; set the property or environment variable of that name");
        }
    }

    /** A password may begin with the # that otherwise means a bean, and Camel would show it when there is no such bean. */
    private void bind(WorkfrontComponent component, PropertyConfigurer configurer, String name, Object value) {
        checkResolved(name, value);
        PropertyBindingSupport.build()
                .withConfigurer(configurer)
                .withReference(!WorkfrontComponentConfiguration.SECRETS.contains(name))
                .withMandatory(true)
                .bind(context, component, name, value);
    }
}
