package io.github.camelworkfront.kamelets;

import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.PropertiesFunction;

/**
 * {@code {{workfront-parameter:name}}}: the value of a Kamelet's parameter, exactly as it was given. With a question mark
 * before the name, the option of the address falls away where the parameter was not given.
 *
 * <p>Without it two things go wrong. A password with {@code &} or {@code +} would be cut up when it becomes a part of an
 * address, and {@code RAW({{?password}})} does not fall away. And Camel would fill what was not given with a property,
 * a system property or an environment variable of that name: many systems have {@code USERNAME}, and all have {@code PATH}.
 */
public final class KameletParameterFunction implements PropertiesFunction, CamelContextAware {

    private static final String OPTIONAL = "?";

    private CamelContext camelContext;

    @Override
    public String getName() {
        return "workfront-parameter";
    }

    /**
     * @param parameter name of the parameter, with a question mark before it if it may be missing
     * @return the value, marked as one that is not to be decoded; null if there is none
     * @throws IllegalArgumentException if the route gives a parameter that its Kamelet does not have, or a value that no address
     *     can hold
     */
    @Override
    public String apply(String parameter) {
        String name = parameter.startsWith(OPTIONAL) ? parameter.substring(OPTIONAL.length()) : parameter;
        Properties parameters = camelContext.getPropertiesComponent().getLocalProperties();
        if (parameters == null) {
            return null;
        }
        new GivenParameters(camelContext).check(parameters);
        Object value = parameters.get(name);
        return value == null ? null : raw(name, value.toString());
    }

    /** Camel takes what stands in either pair of brackets as it is; a value may hold the end of one, but not of both. */
    private static String raw(String name, String value) {
        if (value.startsWith("RAW(") || value.startsWith("RAW{")) {
            return value;
        }
        if (value.contains("{{") != value.contains("}}") || !fitsRound(value) && !fitsCurly(value)) {
            // The value is left out: it may be a password.
            throw new IllegalArgumentException("The value of the parameter '" + name
                    + "' cannot stand in an address of Camel, since it has both )& and }& in it, or one of {{ and }} without the other;"
                    + " put a space between the braces of JSON, and set a credential as an option of the component");
        }
        return fitsRound(value) ? "RAW(" + value + ")" : "RAW{" + value + "}";
    }

    private static boolean fitsRound(String value) {
        return !value.contains(")&");
    }

    /** A second brace beside the outer ones would be the beginning or the end of a placeholder. */
    private static boolean fitsCurly(String value) {
        return !value.contains("}&") && !value.startsWith("{") && !value.endsWith("}");
    }

    @Override
    public CamelContext getCamelContext() {
        return camelContext;
    }

    @Override
    public void setCamelContext(CamelContext camelContext) {
        this.camelContext = camelContext;
    }
}
