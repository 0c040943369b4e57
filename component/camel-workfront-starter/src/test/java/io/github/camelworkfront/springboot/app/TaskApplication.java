package io.github.camelworkfront.springboot.app;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;

/** Counts and renames tasks, and takes events. */
@SpringBootApplication
public class TaskApplication {

    // tag::routes
    @Component
    static class TaskRoutes extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:count-tasks").to("workfront:task/count");
            from("direct:rename-task").to("workfront:task/update");
        }
    }
    // end::routes

    // tag::events
    @Component
    static class EventRoutes extends RouteBuilder {
        @Override
        public void configure() {
            from("webhook:workfront:task/events?webhookComponentName=platform-http"
                            + "&webhookExternalUrl={{events.address}}"
                            + "&webhookPath=/workfront/tasks&webhookVerifyToken=RAW({{events.token}})")
                    .to("mock:events");
        }
    }
    // end::events
}
