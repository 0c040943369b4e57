package io.github.camelworkfront.springboot;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/** Hides secret options from Actuator's endpoints, also where the application lets these show values. */
final class SecretOptions implements SanitizingFunction {

    private static final String PREFIX = "camel.component.workfront.";

    private static final Set<String> NAMES = WorkfrontComponentConfiguration.SECRETS.stream()
            .map(SecretOptions::uniform)
            .collect(Collectors.toSet());

    @Override
    public SanitizableData apply(SanitizableData data) {
        return isSecret(data.getKey()) ? data.withSanitizedValue() : data;
    }

    /** Properties of Spring Boot are written in many ways: apiKey, api-key, CAMEL_COMPONENT_WORKFRONT_APIKEY. */
    private static boolean isSecret(String key) {
        String dotted = key.toLowerCase(Locale.ROOT).replace('_', '.');
        return dotted.startsWith(PREFIX) && NAMES.contains(lastOf(dotted.substring(PREFIX.length())));
    }

    /** What stands under "configuration" is as secret. */
    private static String lastOf(String option) {
        String flat = option.startsWith("configuration.") ? option.substring("configuration.".length()) : option;
        return uniform(flat);
    }

    private static String uniform(String option) {
        return option.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
