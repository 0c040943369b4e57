package io.github.camelworkfront.kamelets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.List;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How parameters get into Kamelets: credentials, odd characters, what is missing and what is wrong. */
class ParametersTest extends KameletTestSupport {

    /** It has what would cut an address up, what would be decoded, and the end of what protects from both. */
    private static final String ODD_PASSWORD = "a+b&c=%2B d)&}e";

    private static final String LIKE_A_PARAMETER = "username";

    @AfterEach
    void forget() {
        System.clearProperty(LIKE_A_PARAMETER);
    }

    private static String search(String parameters) {
        return """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-search-action
                          parameters:
                            object: task
                """ + parameters.indent(12);
    }

    @Test
    void kameletsWithDifferentCredentialsWorkSideBySide() throws Exception {
        load(search(""));
        load(search("""
                url: %s
                username: %s
                password: %s
                """.formatted(
                                sandbox().url(), sandbox().username(), sandbox().password()))
                .replace("direct:go", "direct:login"));
        try (WorkfrontSandbox other = WorkfrontSandbox.builder().seed("empty").start()) {
            load(search("""
                    url: %s
                    apiKey: %s
                    """.formatted(other.url(), other.apiKey())).replace("direct:go", "direct:other"));

            template.requestBody("direct:go", (Object) null);
            template.requestBody("direct:login", (Object) null);
            template.requestBody("direct:other", (Object) null);

            assertThat(searches(sandbox())).hasSize(2);
            assertThat(searches(other)).hasSize(1);
        }
        assertThat(sandbox().requests().all())
                .as("only the Kamelet with a user name signs in")
                .filteredOn(request -> request.path().endsWith("/login"))
                .hasSize(1);
    }

    private static List<RecordedRequest> searches(WorkfrontSandbox of) {
        return of.requests().all().stream()
                .filter(request -> request.path().endsWith("/search"))
                .toList();
    }

    @Test
    void aPasswordArrivesAsItIs() throws Exception {
        context.getPropertiesComponent()
                .addInitialProperty("camel.kamelet.workfront-search-action.password", ODD_PASSWORD);
        load(search("username: me@acme.example"));

        assertThat(passwords()).containsExactly(ODD_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2)&a}&b", "hunter2)&a}", "{hunter2)&a", "hunter2{{", "}}hunter2"})
    void aPasswordThatNoAddressCanHoldIsRefusedWithoutShowingIt(String password) {
        context.getPropertiesComponent().addInitialProperty("camel.kamelet.workfront-search-action.password", password);

        assertThat(refusal(search("username: me@acme.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'password'")
                .hasMessageContaining("option of the component")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> load(search("username: me@acme.example")))
                .extracting(Throwables::getStackTrace, STRING)
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a)&b", "a}&b", "a}&b)", "a)}&", "{a}"})
    void theEndOfOneOfTheBracketsArrivesAsItIs(String password) throws Exception {
        context.getPropertiesComponent().addInitialProperty("camel.kamelet.workfront-search-action.password", password);
        load(search("username: me@acme.example"));

        assertThat(passwords()).containsExactly(password);
    }

    @Test
    void aPasswordInARouteArrivesAsItIs() throws Exception {
        load(search("""
                username: me@acme.example
                password: 'RAW(a+b&c=%2B d)'
                """));

        assertThat(passwords()).containsExactly("a+b&c=%2B d");
    }

    private List<String> passwords() {
        return context.getEndpoints().stream()
                .filter(WorkfrontEndpoint.class::isInstance)
                .map(endpoint ->
                        ((WorkfrontEndpoint) endpoint).getConfiguration().getPassword())
                .toList();
    }

    @Test
    void whatIsNotGivenIsNotTakenFromLikeNamedProperties() throws Exception {
        System.setProperty(LIKE_A_PARAMETER, "somebody-of-the-system");
        context.getPropertiesComponent().addInitialProperty("status", "CPL");
        task(project("Launch"), "Draft", "NEW");
        load(search(""));

        assertThat(go(null)).hasSize(1);
    }

    @Test
    void thePropertiesOfTheApplicationGiveParameters() throws Exception {
        context.getPropertiesComponent().addInitialProperty("camel.kamelet.workfront-search-action.status", "CPL");
        String project = project("Launch");
        task(project, "Draft", "NEW");
        task(project, "Old", "CPL");
        load(search(""));

        assertThat(go(null))
                .singleElement()
                .satisfies(task -> assertThat(task.path("name").asText()).isEqualTo("Old"));
    }

    @Test
    void noAddressShowsASecret() throws Exception {
        load(search("""
                url: %s
                apiKey: %s
                """.formatted(sandbox().url(), sandbox().apiKey())));

        assertThat(context.getEndpoints())
                .extracting(Endpoint::toString)
                .anyMatch(uri -> uri.contains("workfront://task/search"))
                .noneMatch(uri -> uri.contains(sandbox().apiKey()));
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThat(refusal("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-run-action
                          parameters:
                            object: task
                """)).hasMessageContaining("workfront-run-action").hasMessageContaining("action");
        assertThat(refusal("""
                - from:
                    uri: kamelet:workfront-events-source
                    parameters:
                      object: task
                      path: /tasks
                      externalUrl: https://events.acme.example
                    steps:
                      - to: mock:got
                """)).hasMessageContaining("verifyToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stauts: NEW", "apiKye: secret-of-tests", "filter.name: Draft", "CamelWorkfrontLimit: 3"})
    void aParameterThatTheKameletDoesNotHaveIsNamed(String parameter) {
        assertThat(refusal(search(parameter)))
                .hasMessageContaining("workfront-search-action")
                .hasMessageContaining("'" + parameter.substring(0, parameter.indexOf(':')) + "'")
                .hasMessageContaining("status")
                .hasMessageNotContaining("secret-of-tests");
    }

    @Test
    void theOptionsThatEveryKameletHasAreLetPass() throws Exception {
        task(project("Launch"), "Draft", "NEW");
        load(search("noErrorHandler: true\noutput-format: json").replace("search-action", "search-action/mine"));

        assertThat(go(null)).isNotEmpty();
    }

    @Test
    void aWrongWordIsNamed() {
        assertThat(refusal(search("outputFormat: yaml"))).hasMessageContaining("yaml");
        assertThat(refusal("""
                - from:
                    uri: kamelet:workfront-events-source
                    parameters:
                      object: task
                      path: /tasks
                      externalUrl: https://events.acme.example
                      verifyToken: a-secret-of-tests
                      handover: later
                    steps:
                      - to: mock:got
                """)).hasMessageContaining("later");
    }

    @Test
    void aWrongObjectAndAWrongActionAreNamedWithWhatIsNear() {
        assertThat(refusal(search("").replace("object: task", "object: tsak"))).hasMessageContaining("task");
        assertThat(refusal("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-run-action
                          parameters:
                            object: project
                            action: calculateTimelin
                """)).hasMessageContaining("calculateTimeline");
    }

    @Test
    void halfOfTheCredentialsIsRefused() {
        assertThat(refusal(search("username: me@acme.example"))).hasMessageContaining("password");
    }

    @Test
    void aKameletThatDoesNotExistIsNamed() {
        assertThat(refusal("""
                - from:
                    uri: direct:go
                    steps:
                      - to: kamelet:workfront-serach-action
                """)).hasMessageContaining("workfront-serach-action");
    }

    @Test
    void aHeaderDoesMoreThanAParameterCan() throws Exception {
        String project = project("Launch");
        task(project, "Draft", "NEW");
        task(project, "Final", "NEW");
        load(search("status: NEW"));

        assertThat(go(null, Map.of("CamelWorkfrontFilter", Map.of("name", "Final"))))
                .hasSize(1);
    }
}
