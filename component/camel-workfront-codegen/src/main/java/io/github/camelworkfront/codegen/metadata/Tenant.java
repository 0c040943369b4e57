package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontComponent;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.CatalogCamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.PropertyBindingSupport;

/** A tenant to ask, reached through the component with whatever sign-in its options say. */
public final class Tenant implements AutoCloseable {

    private static final String COMPONENT = "workfront";

    private final CamelContext context;
    private final ProducerTemplate template;

    private Tenant(CamelContext context) {
        this.context = context;
        this.template = context.createProducerTemplate();
    }

    /**
     * @param options options of the component, such as {@code url} and {@code apiKey}; placeholders like
     *     <code>{{env:WORKFRONT_API_KEY}}</code> are resolved
     * @throws IllegalArgumentException for an option that the component does not have, or a value it does not take
     * @throws IllegalStateException if the component refuses to start; its message says why
     */
    public static Tenant connect(Map<String, String> options) {
        DefaultCamelContext context = new DefaultCamelContext();
        context.getCamelContextExtension().setName("workfront-codegen");
        try {
            WorkfrontComponent component = context.getComponent(COMPONENT, WorkfrontComponent.class);
            options.forEach((name, value) -> set(context, component, name, value));
            context.start();
            return new Tenant(context);
        } catch (IllegalArgumentException e) {
            context.stop();
            throw e;
        } catch (RuntimeException e) {
            context.stop();
            throw new IllegalStateException("The component does not start: " + e.getMessage(), e);
        }
    }

    /**
     * @param resource what follows {@code workfront:}
     * @return what the service says
     * @throws IllegalStateException with the service's reason
     */
    JsonNode ask(String resource) {
        String uri = "workfront:" + resource + (resource.contains("?") ? "&" : "?") + "outputFormat=node&lenient=true";
        try {
            return template.requestBody(uri, (Object) null, JsonNode.class);
        } catch (CamelExecutionException | ResolveEndpointFailedException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(cause.getMessage(), cause);
        }
    }

    /** Signs out and gives back connections and threads. */
    @Override
    public void close() {
        context.stop();
    }

    /** The cause is left out on purpose: Camel's exceptions repeat the value, which may be a password. */
    private static void set(CamelContext context, WorkfrontComponent component, String name, String value) {
        boolean known;
        try {
            known = PropertyBindingSupport.build()
                    .withConfigurer(configurer(context, component))
                    .withIgnoreCase(true)
                    .bind(context, component, new HashMap<>(Map.of(name, value)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The option " + name + " does not take its value, or a placeholder in it is not set");
        }
        if (!known) {
            throw new IllegalArgumentException("The component workfront has no option " + name
                    + Suggestion.of(List.of(name), optionNames(context)));
        }
    }

    /** As the component describes itself; none if that cannot be read, since they only complete a message. */
    private static Collection<String> optionNames(CamelContext context) {
        Set<String> names = new TreeSet<>();
        try {
            String description = ((CatalogCamelContext) context).getComponentParameterJsonSchema(COMPONENT);
            new ObjectMapper()
                    .readTree(description)
                    .path("componentProperties")
                    .fieldNames()
                    .forEachRemaining(names::add);
            return names;
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static PropertyConfigurer configurer(CamelContext context, WorkfrontComponent component) {
        return PluginHelper.getConfigurerResolver(context).resolvePropertyConfigurer("workfront-component", context);
    }
}
