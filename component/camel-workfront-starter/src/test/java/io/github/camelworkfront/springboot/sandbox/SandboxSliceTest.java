package io.github.camelworkfront.springboot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The sandbox beside applications of each kind of test. */
class SandboxSliceTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Nested
    @SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
    @AutoConfigureWorkfrontSandbox
    @TestPropertySource(
            properties = {
                "camel.component.workfront.client-id=production",
                "camel.component.workfront.client-secret=production",
                "camel.component.workfront.refresh-token=production"
            })
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class InASpringBootTest {

        @Autowired
        private WorkfrontSandbox sandbox;

        @Autowired
        private ProducerTemplate routes;

        @Test
        @Order(1)
        void restIsAnsweredByTheSandboxWhateverTheApplicationSignsInWith() {
            assertThat(routes.requestBody("workfront:task/count", null, Long.class))
                    .isEqualTo(sandbox.objects("TASK").size());

            sandbox.create("TASK", Map.of("name", "one more"));
            assertThat(sandbox.objects("TASK")).hasSize(401);
        }

        @Test
        @Order(2)
        void eachTestBeginsWithTheSeed() {
            assertThat(sandbox.objects("TASK")).hasSize(400);
        }

        @Test
        @Order(3)
        void proofIsAnsweredByTheSandbox() {
            assertThat(routes.requestBody("workfront:proof:getAllProofs", null, List.class))
                    .hasSizeGreaterThan(2);
            assertThat(sandbox.requests().proof("doLogin")).hasSize(1);
        }
    }

    @Nested
    @CamelSpringBootTest
    @SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
    @AutoConfigureWorkfrontSandbox(seed = "7", proofStyle = ProofStyle.ENCODED, reset = SandboxReset.NEVER)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class InACamelSpringBootTest {

        @Autowired
        private WorkfrontSandbox sandbox;

        @Autowired
        private ProducerTemplate routes;

        @Test
        @Order(1)
        void seedAndStyleAreThoseOfTheAnnotation() {
            assertThat(routes.requestBody("workfront:task/count", null, Long.class))
                    .isEqualTo(7);
            assertThat(sandbox.proof().style()).isEqualTo(ProofStyle.ENCODED);

            sandbox.create("TASK", Map.of("name", "one more"));
        }

        @Test
        @Order(2)
        void whatTestsDoStaysWhereTheyWantIt() {
            assertThat(sandbox.objects("TASK")).hasSize(8);
        }

        @Nested
        class WithinAnother {

            @Test
            void theClassAroundItCounts(@Autowired WorkfrontSandbox inner) {
                assertThat(inner).isSameAs(sandbox);
            }
        }
    }

    @Nested
    @SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
    @ContextConfiguration(initializers = Production.class)
    @AutoConfigureWorkfrontSandbox
    class BesideThePropertiesOfAnApplication {

        @Test
        void neitherItsProxyNorItsTokenOfProofIsInTheWay(@Autowired ProducerTemplate routes) {
            assertThat(routes.requestBody("workfront:task/count", null, Long.class))
                    .isEqualTo(400);
            assertThat(routes.requestBody("workfront:proof:getAllProofs", null, List.class))
                    .isNotEmpty();
        }
    }

    /** Says what the application.properties of an application say: more than nothing, and less than a test. */
    static class Production implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            Map<String, Object> properties = Map.of(
                    "camel.component.workfront.proxy-host", "proxy.invalid",
                    "camel.component.workfront.proxy-port", "3128",
                    "camel.component.workfront.proof-auth-token", "production",
                    "camel.component.workfront.max-retries", "0");
            application.getEnvironment().getPropertySources().addLast(new MapPropertySource("production", properties));
        }
    }

    @Nested
    @SpringBootTest(
            classes = Application.class,
            webEnvironment = SpringBootTest.WebEnvironment.NONE,
            properties = {
                "camel.component.workfront.authentication=login",
                "camel.component.workfront.username=" + WorkfrontSandbox.USERNAME,
                "camel.component.workfront.password=" + WorkfrontSandbox.PASSWORD
            })
    @AutoConfigureWorkfrontSandbox
    class WithPropertiesOfTheTestItself {

        @Test
        void theyGoBeforeThoseOfTheSandbox(@Autowired WorkfrontSandbox sandbox, @Autowired ProducerTemplate routes) {
            assertThat(routes.requestBody("workfront:task/count", null, Long.class))
                    .isEqualTo(400);

            assertThat(sandbox.requests().matching("POST", "/login")).hasSize(1);
        }
    }

    @Nested
    @SpringBootTest(
            classes = Application.class,
            webEnvironment = SpringBootTest.WebEnvironment.NONE,
            properties = "camel.component.workfront.url=https://acme.my.workfront.com")
    class WithoutTheAnnotation {

        @Test
        void nothingIsDifferent(@Autowired CamelContext camel, @Autowired ObjectProvider<WorkfrontSandbox> sandbox) {
            WorkfrontComponent component = camel.getComponent("workfront", WorkfrontComponent.class);

            assertThat(component.getConfiguration().getUrl()).isEqualTo("https://acme.my.workfront.com");
            assertThat(component.getConfiguration().getApiKey()).isNull();
            assertThat(sandbox.getIfAvailable()).isNull();
        }
    }
}
