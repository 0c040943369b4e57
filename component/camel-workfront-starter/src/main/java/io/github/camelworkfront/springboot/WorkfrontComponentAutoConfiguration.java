package io.github.camelworkfront.springboot;

import io.github.camelworkfront.WorkfrontComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.ComponentConfigurationProperties;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.apache.camel.spring.boot.util.ConditionalOnHierarchicalProperties;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;

/** Gives the Workfront component of the Camel context the options that are set under {@code camel.component.workfront}. */
@AutoConfiguration(after = {CamelAutoConfiguration.class, WorkfrontComponentConverter.class})
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@ConditionalOnHierarchicalProperties({"camel.component", "camel.component.workfront"})
@EnableConfigurationProperties({ComponentConfigurationProperties.class, WorkfrontComponentConfiguration.class})
public class WorkfrontComponentAutoConfiguration {

    private static final String CUSTOMIZER = "camel.component.workfront.customizer";

    /** Sets the options when the first endpoint, or the application, asks for the component. */
    @Lazy
    @Bean
    public ComponentCustomizer configureWorkfrontComponent(
            ApplicationContext application, CamelContext camelContext, WorkfrontComponentConfiguration options) {
        return new ComponentCustomizer() {
            @Override
            public void configure(String name, Component target) {
                UnknownOptions.warn(application.getEnvironment());
                new ComponentOptions(camelContext, options).copyTo((WorkfrontComponent) target);
            }

            @Override
            public boolean isEnabled(String name, Component target) {
                return target instanceof WorkfrontComponent
                        && HierarchicalPropertiesEvaluator.evaluate(
                                application, "camel.component.customizer", CUSTOMIZER);
            }
        };
    }
}
