package io.github.camelworkfront.springboot.app;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Finds tasks, asks Workfront Proof who it is, and takes events. */
@SpringBootApplication
public class TaskApplication {

    /** What calls Workfront. */
    @Bean
    RouteBuilder calls() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:count-tasks").routeId("count-tasks").to("workfront:task/count");
                from("direct:rename-task")
                        .routeId("rename-task")
                        .setBody(simple("${map(name,${body})}"))
                        .to("workfront:task/update");
                from("direct:proofs").routeId("proofs").to("workfront:proof:getAllProofs");
            }
        };
    }

    /** What Workfront calls: the server is up by the time that routes start, and its port is known. */
    @Bean
    RouteBuilder events() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:workfront:task/events?webhookComponentName=platform-http"
                                + "&webhookExternalUrl=http://127.0.0.1:{{local.server.port}}"
                                + "&webhookPath=/workfront/tasks&webhookVerifyToken=RAW(a-long-random-text)")
                        .routeId("events")
                        .to("mock:events");
            }
        };
    }
}
