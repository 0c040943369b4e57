package io.github.camelworkfront.springboot;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of {@link WorkfrontComponentConfiguration}, made of the options of the component. */
record ConfigurationSource(List<ComponentOption> options) {

    private static final List<String> ALWAYS = List.of(
            "java.time.Duration",
            "java.time.temporal.ChronoUnit",
            "java.util.Set",
            "org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon",
            "org.springframework.boot.context.properties.ConfigurationProperties",
            "org.springframework.boot.convert.DurationUnit");

    String text() {
        return """
                package io.github.camelworkfront.springboot;

                %s

                /**
                 * Options of the Workfront component that hold for all its endpoints. Made of the component's own description by
                 * ComponentOptionsTest; not to be edited. What is not set stays as the component has it.
                 */
                @ConfigurationProperties("camel.component.workfront")
                public class WorkfrontComponentConfiguration extends ComponentConfigurationPropertiesCommon {

                    /** Options whose values are never shown. */
                    static final Set<String> SECRETS = Set.of(
                            %s);

                    /** Types of options that are given as the name of a bean. */
                    static final Set<Class<?>> OBJECTS = Set.of(
                            %s);

                %s

                %s
                }
                """.formatted(imports(), secrets(), objects(), fields(), methods());
    }

    private String imports() {
        Stream<String> types = options.stream().map(ComponentOption::javaType).filter(type -> type.contains("."));
        return Stream.concat(types, ALWAYS.stream())
                .filter(type -> !type.startsWith("java.lang."))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(type -> "import " + type + ";")
                .collect(Collectors.joining("\n"));
    }

    private String secrets() {
        return options.stream()
                .filter(ComponentOption::secret)
                .map(option -> '"' + option.name() + '"')
                .collect(Collectors.joining(",\n            "));
    }

    private String objects() {
        return options.stream()
                .filter(ComponentOption::isObject)
                .map(option -> option.propertyType() + ".class")
                .collect(Collectors.joining(",\n            "));
    }

    private String fields() {
        return options.stream().map(ConfigurationSource::field).collect(Collectors.joining("\n\n"));
    }

    private static String field(ComponentOption option) {
        String unit = option.kind().equals("duration") ? "    @DurationUnit(ChronoUnit.MILLIS)\n" : "";
        return "    /** %s */\n%s    private %s %s;"
                .formatted(option.description(), unit, option.propertyType(), option.name());
    }

    private String methods() {
        return options.stream().map(ConfigurationSource::accessors).collect(Collectors.joining("\n\n"));
    }

    private static String accessors(ComponentOption option) {
        return """
                    public %2$s get%3$s() {
                        return %1$s;
                    }

                    public void set%3$s(%2$s %1$s) {
                        this.%1$s = %1$s;
                    }""".formatted(option.name(), option.propertyType(), option.capitalised());
    }
}
