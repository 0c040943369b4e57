package io.github.camelworkfront.kamelets;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.model.Model;
import org.apache.camel.model.RouteTemplateDefinition;
import org.apache.camel.model.RouteTemplateParameterDefinition;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.util.StringHelper;

/**
 * Refuses parameters that a Kamelet does not have. Camel passes them over, so that a search whose {@code status} is misspelt
 * would read everything.
 */
final class GivenParameters {

    private static final String KAMELET = "templateId";

    /** What the names begin with that Camel itself puts beside the parameters. */
    private static final Set<String> OF_CAMEL = Set.of("template", "route", "parent", "uuid", "prefix");

    /** A name with a dot is a parameter of one single use, {@code camel.kamelet.NAME.ROUTE.parameter}; but for these. */
    private static final Set<String> OF_ADDRESSES = Set.of("filter.", "arg.");

    private final CamelContext context;

    GivenParameters(CamelContext context) {
        this.context = context;
    }

    void check(Map<Object, Object> parameters) {
        String kamelet = String.valueOf(parameters.get(KAMELET));
        RouteTemplateDefinition template =
                context.getCamelContextExtension().getContextPlugin(Model.class).getRouteTemplateDefinition(kamelet);
        if (template == null) {
            return;
        }
        Set<String> known = template.getTemplateParameters().stream()
                .map(RouteTemplateParameterDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = names(parameters);
        given.stream()
                .filter(name -> !known.contains(name) && !isSecondSpelling(name, given) && !isOfCamel(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("The Kamelet " + kamelet + " has no parameter '" + name
                            + "'; it has " + String.join(", ", known));
                });
    }

    private static Set<String> names(Map<Object, Object> parameters) {
        return parameters.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Camel gives a parameter in both spellings, {@code api-key} and {@code apiKey}. */
    private static boolean isSecondSpelling(String name, Set<String> given) {
        String first = StringHelper.dashToCamelCase(name);
        return !first.equals(name) && given.contains(first);
    }

    private boolean isOfCamel(String name) {
        if (name.contains(".")) {
            return OF_ADDRESSES.stream().noneMatch(name::startsWith);
        }
        return OF_CAMEL.stream().anyMatch(name::startsWith) || isOptionOfEveryKamelet(name);
    }

    private boolean isOptionOfEveryKamelet(String name) {
        PropertyConfigurer configurer =
                PluginHelper.getConfigurerResolver(context).resolvePropertyConfigurer("kamelet-endpoint", context);
        return configurer instanceof PropertyConfigurerGetter options && options.getOptionType(name, false) != null;
    }
}
