package io.github.camelworkfront.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.TokenStore;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which options reach the component, in each of the forms in which Spring Boot takes them. */
@ExtendWith(OutputCaptureExtension.class)
class WorkfrontComponentAutoConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CamelAutoConfiguration.class,
                    WorkfrontComponentConverter.class,
                    WorkfrontComponentAutoConfiguration.class))
            .withUserConfiguration(Beans.class);

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        TokenStore vault() {
            return new Vault();
        }

        @Bean
        WorkfrontConfiguration agency() {
            WorkfrontConfiguration configuration = new WorkfrontConfiguration();
            configuration.setUrl("https://agency.my.workfront.com");
            configuration.setMaxRetries(9);
            return configuration;
        }
    }

    /** A place for refresh tokens that a test can tell from others. */
    static class Vault implements TokenStore {
        @Override
        public String load(String key) {
            return null;
        }

        @Override
        public void save(String key, String refreshToken) {
            throw new UnsupportedOperationException("no test signs in here");
        }
    }

    @Test
    void optionsAreTakenInTheSpellingOfCamelAndOfSpringBoot() {
        configured(
                options -> {
                    assertThat(options.getUrl()).isEqualTo("https://acme.my.workfront.com");
                    assertThat(options.getApiKey()).isEqualTo("k-1");
                    assertThat(options.getMaxRetries()).isEqualTo(2);
                    assertThat(options.isRetryWrites()).isTrue();
                    assertThat(options.getAuthentication()).isEqualTo(AuthenticationType.apiKey);
                },
                "url=https://acme.my.workfront.com",
                "apiKey=k-1",
                "max-retries=2",
                "retry-writes=true",
                "authentication=api-key");
    }

    @Test
    void durationsAreMillisecondsOrHaveAUnit() {
        configured(
                options -> {
                    assertThat(options.getConnectTimeout()).isEqualTo(2500);
                    assertThat(options.getResponseTimeout()).isEqualTo(120_000);
                    assertThat(options.getRetryDelay()).isEqualTo(90_000);
                },
                "connect-timeout=2500",
                "response-timeout=2m",
                "retry-delay=PT1M30S");
    }

    @Test
    void placeholdersOfCamelAndOfSpringAreResolved() {
        configured(
                options -> {
                    assertThat(options.getUrl()).isEqualTo("https://acme.my.workfront.com");
                    assertThat(options.getApiKey()).isEqualTo("k-1");
                },
                "url={{tenant}}",
                "api-key=${key}");
    }

    @Test
    void objectsAreBeansByName() {
        configured(options -> assertThat(options.getTokenStore()).isInstanceOf(Vault.class), "token-store=#bean:vault");
        configured(options -> assertThat(options.getTokenStore()).isInstanceOf(Vault.class), "token-store=#vault");
    }

    @Test
    void aBeanThatIsNotThereOrOfAnotherTypeEndsTheStartWithItsName() {
        refused("safe", "token-store=#bean:safe");
        refused("agency", "token-store=#bean:agency");
        refused("TokenStore is given as #bean:name", "token-store=vault");
    }

    @Test
    void aConfigurationBeanKeepsWhatIsNotSetAndGivesWayToWhatIs() {
        configured(
                options -> {
                    assertThat(options.getUrl()).isEqualTo("https://agency.my.workfront.com");
                    assertThat(options.getMaxRetries()).isEqualTo(9);
                    assertThat(options.getApiKey()).isEqualTo("k-1");
                },
                "configuration=#bean:agency",
                "api-key=k-1");
    }

    @Test
    void optionsBelowConfigurationGoTogetherWithThoseBesideIt() {
        configured(
                options -> {
                    assertThat(options.getMaxRetries()).isEqualTo(1);
                    assertThat(options.getApiKey()).isEqualTo("k-1");
                },
                "configuration.max-retries=1",
                "api-key=k-1");
    }

    @Test
    void aSecretMayBeginAsANameOfABeanDoes() {
        configured(options -> assertThat(options.getPassword()).isEqualTo("#correct-horse"), "password=#correct-horse");
    }

    @Test
    void whatIsNotSetStaysAsTheComponentHasIt() {
        configured(options -> assertThat(options).usingRecursiveComparison().isEqualTo(new WorkfrontConfiguration()));
    }

    @Test
    void eachWayToSwitchItOffLeavesTheComponentAlone() {
        configured(
                options -> assertThat(options.getUrl()).isNull(), "url=https://a.example", "customizer.enabled=false");
        configured(options -> assertThat(options.getUrl()).isNull(), "url=https://a.example", "enabled=false");
    }

    @Test
    void aValueOfTheWrongTypeEndsTheStartWithTheNameOfItsOption() {
        refused("max-retries", "max-retries=many");
    }

    @Test
    void aPlaceholderThatSpringFindsNothingForEndsTheStart() {
        refused("camel.component.workfront.apiKey is ${no.such.key}, a placeholder", "api-key=${no.such.key}");
    }

    @Test
    void aMisspeltOptionIsToldOfAndItsValueIsNot(CapturedOutput log) {
        configured(options -> assertThat(options.getApiKey()).isNull(), "api-kee=k-2");

        assertThat(log)
                .contains("camel.component.workfront.api-kee is no option of the Workfront component, and does nothing;"
                        + " did you mean apiKey?")
                .doesNotContain("k-2");
    }

    @Test
    void noOptionIsTakenForAMisspeltOne(CapturedOutput log) {
        ApplicationContextRunner environment = with(
                        "api-key=k-1", "configuration.max-retries=1", "customizer.enabled=true")
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "CAMEL_COMPONENT_WORKFRONT_MAX_RETRIES", "3",
                                        "CAMEL_COMPONENT_WORKFRONT_APIKEY", "k-1"))));
        environment.run(context -> context.getBean(CamelContext.class).getComponent("workfront"));

        assertThat(log).doesNotContain("is no option");
    }

    private void configured(Consumer<WorkfrontConfiguration> check, String... options) {
        with(options).run(context -> {
            assertThat(context).hasNotFailed();
            WorkfrontComponent component =
                    context.getBean(CamelContext.class).getComponent("workfront", WorkfrontComponent.class);
            check.accept(component.getConfiguration());
        });
    }

    private void refused(String expected, String... options) {
        with(options)
                .run(context -> assertThat(failure(context.getStartupFailure(), context::getBean))
                        .hasStackTraceContaining(expected));
    }

    /** Options are bound when the first endpoint asks for the component, which may be after the start. */
    private static Throwable failure(Throwable atStart, Function<Class<CamelContext>, CamelContext> bean) {
        if (atStart != null) {
            return atStart;
        }
        return catchThrowable(() -> bean.apply(CamelContext.class).getComponent("workfront"));
    }

    private ApplicationContextRunner with(String... options) {
        ApplicationContextRunner runner =
                application.withPropertyValues("tenant=https://acme.my.workfront.com", "key=k-1");
        for (String option : options) {
            runner = runner.withPropertyValues("camel.component.workfront." + option);
        }
        return runner;
    }
}
