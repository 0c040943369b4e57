package io.github.camelworkfront.springboot;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Keeps secrets out of what Actuator shows, where the application has it. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public class WorkfrontActuatorAutoConfiguration {

    /** Hides the values of the component's secret options. */
    @Bean
    public SanitizingFunction workfrontSecretOptions() {
        return new SecretOptions();
    }
}
