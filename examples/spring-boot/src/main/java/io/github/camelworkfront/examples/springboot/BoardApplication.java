package io.github.camelworkfront.examples.springboot;

import io.github.camelworkfront.springboot.sandbox.WorkfrontSandboxInitializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;

/** Starts the board: on the Workfront of {@code application-prod.properties} with the profile prod, otherwise on a sandbox. */
@SpringBootApplication
public class BoardApplication {

    private static final Logger LOG = LoggerFactory.getLogger(BoardApplication.class);

    /** @param args properties of Spring Boot, such as {@code --server.port=9000} */
    public static void main(String[] args) {
        run(args);
    }

    static ConfigurableApplicationContext run(String... args) {
        return new SpringApplicationBuilder(BoardApplication.class)
                .initializers(BoardApplication::sandbox)
                .run(args);
    }

    @EventListener
    void ready(WebServerInitializedEvent event) {
        LOG.info(
                "The board, to open in a browser: http://localhost:{}/",
                event.getWebServer().getPort());
    }

    // tag::sandbox
    private static void sandbox(ConfigurableApplicationContext application) {
        if (application.getEnvironment().acceptsProfiles(Profiles.of("sandbox"))) {
            new WorkfrontSandboxInitializer().initialize(application);
        }
    }
    // end::sandbox
}
