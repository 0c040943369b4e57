package io.github.camelworkfront.dsl;

import static io.github.camelworkfront.dsl.StaticEndpointBuilders.workfront;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.dsl.endpoint.WorkfrontEndpointBuilderFactory.WorkfrontBuilders;
import io.github.camelworkfront.dsl.endpoint.WorkfrontEndpointBuilderFactory.WorkfrontHeaderNameBuilder;
import java.util.List;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.junit.jupiter.api.Test;

class RestBuilderTest extends BuilderTestSupport {

    // tag::route[]
    static class CurrentProjects extends RouteBuilder {
        @Override
        public void configure() {
            from("direct:current-projects")
                    .to(workfront("proj/search")
                            .fields("name,status")
                            .filter("status", List.of("CUR", "PLN"))
                            .filter("name", "RAW(Spring & Summer 100%)")
                            .filter("name_Mod", "contains")
                            .limit(10));
        }
    }
    // end::route[]

    // tag::beside[]
    static class ReadProject extends EndpointRouteBuilder implements WorkfrontBuilders {
        @Override
        public void configure() {
            from(direct("project"))
                    .setHeader(workfront().workfrontFields(), constant("name"))
                    .to(workfront("proj/get"))
                    .to(mock("projects"));
        }
    }
    // end::beside[]

    @Override
    protected RoutesBuilder[] createRouteBuilders() {
        return new RoutesBuilder[] {new CurrentProjects(), new ReadProject()};
    }

    @Test
    void ourBuildersStandBesideCamelsOwn() throws Exception {
        getMockEndpoint("mock:projects").expectedMessageCount(1);

        template.requestBody("direct:project", project("Launch", "CUR"));

        getMockEndpoint("mock:projects").assertIsSatisfied();
        assertThat(getMockEndpoint("mock:projects")
                        .getExchanges()
                        .get(0)
                        .getMessage()
                        .getBody(Map.class)
                        .get("name"))
                .isEqualTo("Launch");
    }

    @Test
    @SuppressWarnings("unchecked")
    void routeFindsWhatItsFiltersSay() {
        project("Spring & Summer 100%", "CUR");
        project("Spring & Summer 100%, next year", "PLN");
        project("Spring & Summer 100%, last year", "CPL");
        project("Spring", "CUR");

        List<Map<String, Object>> found = template.requestBody("direct:current-projects", null, List.class);

        assertThat(found)
                .extracting(project -> project.get("name"))
                .containsExactlyInAnyOrder("Spring & Summer 100%", "Spring & Summer 100%, next year");
    }

    @Test
    @SuppressWarnings("unchecked")
    void rawValuesArriveAsTheyAreWritten() {
        String name = "a+b c%20d&e=f #g {h}";
        project(name, "CUR");
        project("another", "CUR");

        List<Map<String, Object>> found = template.requestBody(
                workfront("proj/search").filter("name", "RAW(" + name + ")").resolve(context), null, List.class);

        assertThat(found).extracting(project -> project.get("name")).containsExactly(name);
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersOfAMapAndOfSingleCallsAddUp() {
        project("Launch", "CUR");
        project("Launch", "PLN");

        Endpoint endpoint = workfront("proj/search")
                .filter(Map.of("name", "Launch"))
                .filter("status", "PLN")
                .resolve(context);
        List<Map<String, Object>> found = template.requestBody(endpoint, null, List.class);

        assertThat(found).extracting(project -> project.get("status")).containsExactly("PLN");
    }

    @Test
    void typedOptionsReachTheEndpoint() {
        project("A", "CUR");
        project("B", "CUR");

        Object missing = template.requestBody(
                workfront("proj/get").notFoundBehaviour(NotFoundBehaviour.NULL).resolve(context),
                "59d7ddf7000002322d791eb08bafddfb");
        Object text = template.requestBody(
                workfront("proj/search")
                        .outputFormat(OutputFormat.json)
                        .limit(1)
                        .resolve(context),
                (Object) null);

        assertThat(missing).isNull();
        assertThat(text).asString().startsWith("[{").containsOnlyOnce("\"ID\"");
    }

    @Test
    void argumentsOfActionsAndAdvancedOptions() {
        String id = project("Launch", "CUR");

        template.requestBody(
                workfront("proj/calculateTimeline")
                        .id(id)
                        .advanced()
                        .lenient(true)
                        .resolve(context),
                (Object) null);
        Object read = template.requestBody(
                workfront("raw/GET")
                        .path("/api/v22.0/proj/search")
                        .arg("fields", "name")
                        .resolve(context),
                (Object) null);

        assertThat(read).asString().contains("Launch");
    }

    @Test
    void headersHaveNames() {
        WorkfrontHeaderNameBuilder headers = new WorkfrontBuilders() {}.workfront();
        String id = project("Launch", "CUR");

        Map<?, ?> read = template.requestBodyAndHeader(
                workfront("proj/get").fields("name").resolve(context), null, headers.workfrontId(), id, Map.class);

        assertThat(read.get("name")).isEqualTo("Launch");
    }

    @Test
    void anotherComponentIsAskedByItsName() {
        WorkfrontComponentBuilderFactory.workfront()
                .url(sandbox().url())
                .apiKey("wrong-key")
                .maxRetries(0)
                .register(context, "other-tenant");

        assertThatThrownBy(() -> template.requestBody(
                        workfront("other-tenant", "proj/search").resolve(context), (Object) null))
                .hasRootCauseInstanceOf(WorkfrontAuthenticationException.class);
    }

    @Test
    void componentHasWhatItsBuilderWasTold() {
        WorkfrontComponent component = context.getComponent("workfront", WorkfrontComponent.class);

        assertThat(component.getConfiguration().getUrl()).isEqualTo(sandbox().url());
        assertThat(component.getConfiguration().getMaxConcurrentRequests()).isEqualTo(5);
    }

    @Test
    void wrongPathIsRefusedWhenTheRouteStarts() {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:wrong").to(workfront("proj/serch"));
                    }
                }))
                .isInstanceOf(FailedToCreateRouteException.class)
                .rootCause()
                .hasMessageContaining("search");
    }

    @Test
    void secretsOfOneEndpointAreNotInItsAddress() {
        Endpoint endpoint = workfront("proj/search")
                .url(sandbox().url())
                .apiKey("sandbox-key-of-one-endpoint")
                .resolve(context);

        assertThat(endpoint.toString()).doesNotContain("sandbox-key-of-one-endpoint");
    }
}
