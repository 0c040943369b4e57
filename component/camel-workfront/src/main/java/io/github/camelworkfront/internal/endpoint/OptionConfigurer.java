package io.github.camelworkfront.internal.endpoint;

import java.util.Locale;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;

/**
 * Finds options whatever the language of the machine. Camel's generated code makes names lower case by the rules of that
 * language, and in Turkish the I of {@code clientId} does not become an i: the option would not be there.
 */
public final class OptionConfigurer implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    private final PropertyConfigurer options;
    private final PropertyConfigurerGetter known;

    private OptionConfigurer(PropertyConfigurer options, PropertyConfigurerGetter known) {
        this.options = options;
        this.known = known;
    }

    /**
     * @param generated what Camel generated for a component or its endpoints; null before the component is built
     * @return the same options by the same names
     */
    public static PropertyConfigurer of(PropertyConfigurer generated) {
        return generated instanceof PropertyConfigurerGetter known ? new OptionConfigurer(generated, known) : generated;
    }

    /** Generated code knows each option as it is written and in lower case. */
    private static String plain(String name, boolean ignoreCase) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    @Override
    public boolean configure(CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
        return options.configure(context, target, plain(name, ignoreCase), value, false);
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        return known.getOptionType(plain(name, ignoreCase), false);
    }

    @Override
    public String[] getAutowiredNames() {
        return known.getAutowiredNames();
    }

    @Override
    public Object getCollectionValueType(Object target, String name, boolean ignoreCase) {
        return known.getCollectionValueType(target, plain(name, ignoreCase), false);
    }

    @Override
    public Object getOptionValue(Object target, String name, boolean ignoreCase) {
        return known.getOptionValue(target, plain(name, ignoreCase), false);
    }
}
