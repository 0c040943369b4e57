package io.github.camelworkfront.springboot.app;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.springboot.sandbox.WorkfrontSandboxInitializer;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts tasks, and tells what an address of Workfront Proof says. */
public final class RestOnly {

    private RestOnly() {}

    /** An application that even sets what only Workfront Proof needs. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {
        @Bean
        WorkfrontCxfConfigurer calmCxf() {
            return client -> {};
        }
    }

    /** @param args none */
    public static void main(String[] args) {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("camel.component.workfront.cxf-configurer=#bean:calmCxf")
                .initializers(new WorkfrontSandboxInitializer(
                        WorkfrontSandbox.builder().seed("7")))
                .run()) {
            ProducerTemplate routes = application.getBean(ProducerTemplate.class);
            System.out.println("TASKS " + routes.requestBody("workfront:task/count", null, Long.class));
            System.out.println("PROOF " + whyNot(application.getBean(CamelContext.class)));
        }
    }

    private static String whyNot(CamelContext camel) {
        try {
            camel.getEndpoint("workfront:proof:getAllProofs").createProducer().start();
            return "started";
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }
}
