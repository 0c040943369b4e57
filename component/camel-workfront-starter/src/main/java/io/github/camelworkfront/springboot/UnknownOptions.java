package io.github.camelworkfront.springboot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.PropertyMatches;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** Tells of misspelt options: Spring Boot passes over what it has no place for, and they would do nothing, unnoticed. */
final class UnknownOptions {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownOptions.class);

    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("camel.component.workfront");

    private static final Set<String> KNOWN = Arrays.stream(
                    BeanUtils.getPropertyDescriptors(WorkfrontComponentConfiguration.class))
            .map(descriptor -> descriptor.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private static final Pattern WORD = Pattern.compile("[-.](\\w)");

    private UnknownOptions() {}

    /** Names only: what was meant as a secret is one. */
    static void warn(Environment environment) {
        for (String name : in(environment)) {
            LOG.warn("{} is no option of the Workfront component, and does nothing{}", name, suggestion(name));
        }
    }

    private static String suggestion(String name) {
        String option = WORD.matcher(name.substring(PREFIX.toString().length() + 1))
                .replaceAll(begin -> begin.group(1).toUpperCase(Locale.ROOT));
        String[] near = PropertyMatches.forProperty(option, WorkfrontComponentConfiguration.class)
                .getPossibleMatches();
        return near.length == 0 ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    private static Set<String> in(Environment environment) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(IterableConfigurationPropertySource::stream)
                .filter(name -> PREFIX.isAncestorOf(name) && !isKnown(name))
                .map(ConfigurationPropertyName::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of api-key, of customizer.enabled, and of api.key, which is what Spring sees in CAMEL_COMPONENT_WORKFRONT_API_KEY. */
    private static boolean isKnown(ConfigurationPropertyName name) {
        int first = PREFIX.getNumberOfElements();
        StringBuilder option = new StringBuilder();
        for (int i = first; i < name.getNumberOfElements(); i++) {
            option.append(name.getElement(i, Form.UNIFORM));
            if (KNOWN.contains(option.toString())) {
                return true;
            }
        }
        return false;
    }
}
