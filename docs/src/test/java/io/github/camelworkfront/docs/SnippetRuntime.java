package io.github.camelworkfront.docs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.camel.Component;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.catalog.impl.DefaultRuntimeCamelCatalog;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.EndpointRequiredDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.ResourceHelper;

/**
 * A Camel context that routes of the manual are loaded into: their endpoints are created and checked, their consumers
 * are not started, so that no snippet polls or waits.
 */
final class SnippetRuntime implements AutoCloseable {
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final DefaultRuntimeCamelCatalog catalog = new DefaultRuntimeCamelCatalog();

    /** @param properties what the placeholders of the snippets ({@code {{name}}}) stand for */
    SnippetRuntime(Map<String, String> properties) {
        Properties initial = new Properties();
        initial.putAll(properties);
        context.getPropertiesComponent().setInitialProperties(initial);
        context.setAutoStartup(false);
        addClusterService();
        catalog.setCamelContext(context);
        catalog.start();
    }

    /** Routes that begin with {@code master:} do not load without one. */
    private void addClusterService() {
        FileLockClusterService cluster = new FileLockClusterService();
        cluster.setRoot("target/locks");
        try {
            context.addService(cluster);
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    /** Sets options of a component, as {@code camel.component.NAME.OPTION} would in an application. */
    SnippetRuntime configure(String component, Map<String, Object> options) {
        Component target = context.getComponent(component);
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(target)
                .withProperties(new HashMap<>(options))
                .withMandatory(true)
                .bind();
        return this;
    }

    /**
     * Loads a snippet and builds its routes.
     *
     * @return the routes as Camel understood them, without those that are made of Kamelets
     * @throws RuntimeCamelException if Camel cannot read it, or refuses an endpoint
     */
    List<RouteDefinition> load(Snippet snippet, RouteFormat format) {
        try {
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(ResourceHelper.fromString("snippet." + format.language(), snippet.text()));
            context.start();
            return context.getRouteDefinitions().stream()
                    .filter(route -> !Boolean.TRUE.equals(route.isKamelet()))
                    .toList();
        } catch (Exception e) {
            throw new RuntimeCamelException(snippet.title() + " does not load: " + e.getMessage(), e);
        }
    }

    /** Starts the routes, and sends an empty message to the one that begins with the URI. */
    Exchange send(String uri) {
        try {
            context.getRouteController().startAllRoutes();
            return context.createProducerTemplate().request(uri, message -> {});
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    /** What the catalogue of the components on the classpath says of each URI in the routes. */
    List<EndpointValidationResult> validate(List<RouteDefinition> routes) {
        return routes.stream()
                .flatMap(SnippetRuntime::uris)
                .map(context::resolvePropertyPlaceholders)
                .map(catalog::validateEndpointProperties)
                .toList();
    }

    private static Stream<String> uris(RouteDefinition route) {
        Collection<EndpointRequiredDefinition> sends =
                ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), EndpointRequiredDefinition.class);
        return Stream.concat(Stream.of(route.getInput()), sends.stream())
                .map(EndpointRequiredDefinition::getEndpointUri);
    }

    @Override
    public void close() {
        context.stop();
    }
}
