package io.github.camelworkfront.springboot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sandbox of an application that is no test. */
class WorkfrontSandboxInitializerTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        /** A route that calls while the application starts, and signs out when it stops. */
        @Bean
        RouteBuilder early() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("timer:early?delay=-1&repeatCount=1")
                            .to("workfront:proof:getAllProofs")
                            .to("seda:proofs");
                }
            };
        }
    }

    @Test
    void theSandboxIsThereBeforeTheRoutesAndAfterThem() {
        WorkfrontSandbox sandbox;
        int port;
        try (ConfigurableApplicationContext application = run("7")) {
            sandbox = application.getBean(WorkfrontSandbox.class);
            port = sandbox.port();
            ProducerTemplate routes = application.getBean(ProducerTemplate.class);

            assertThat(routes.requestBody("workfront:task/count", null, Long.class))
                    .isEqualTo(7);
            assertThat(routes.getCamelContext().createConsumerTemplate().receive("seda:proofs", 20_000))
                    .isNotNull();
        }
        assertThat(sandbox.requests().proof("doLogout")).hasSize(1);
        assertThatThrownBy(() -> connect(port)).isInstanceOf(IOException.class);
    }

    @Test
    void aSeedThatThereIsNotEndsTheStart() {
        assertThatThrownBy(() -> run("no-such-seed").close()).hasMessageContaining("no-such-seed");
    }

    private static ConfigurableApplicationContext run(String seed) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .initializers(new WorkfrontSandboxInitializer(
                        WorkfrontSandbox.builder().seed(seed)))
                .run();
    }

    private static void connect(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
        }
    }
}
