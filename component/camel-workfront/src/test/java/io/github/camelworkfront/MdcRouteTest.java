package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.DiagnosticContexts;
import org.slf4j.MDC;

/** Log lines tell the route that they belong to, on whichever thread they are written. */
class MdcRouteTest extends PushTestSupport {

    @TempDir
    Path directory;

    private final List<String> calledBy = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> seen = new CopyOnWriteArrayList<>();
    private final List<String> threads = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void keepContexts() {
        DiagnosticContexts.keep();
    }

    @AfterAll
    static void keepThemNoMore() {
        DiagnosticContexts.restore();
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.setUseMDCLogging(true);
        return created;
    }

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setHttpClientConfigurer(client -> client.addRequestInterceptorFirst((request, entity, context) -> {
            calledBy.add(String.valueOf(MDC.get("camel.routeId")));
            threads.add(Thread.currentThread().getName());
        }));
    }

    private void look() {
        seen.add(MDC.getCopyOfContextMap());
        threads.add(Thread.currentThread().getName());
    }

    @Test
    void pagesThatAreReadAtTheSameTimeBelongToTheRoute() throws Exception {
        tasks(project("Launch"), 30);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:pages")
                        .routeId("pages")
                        .to("workfront:task/search?pageSize=5&parallelPages=4")
                        .process(exchange -> look());
            }
        });

        template.requestBody("direct:pages", (Object) null);

        assertThat(calledBy).hasSizeGreaterThan(3).containsOnly("pages");
        assertThat(threads).anyMatch(name -> name.contains("WorkfrontPages"));
        assertThat(seen).allSatisfy(context -> assertThat(context).containsEntry("camel.routeId", "pages"));
    }

    @Test
    void eventsOutOfTheInboxBelongToTheirRoute() throws Exception {
        receive(
                "handover=inbox&inboxDirectory=" + directory,
                route -> route.process(exchange -> look()).to("mock:events"));
        getMockEndpoint("mock:events").expectedMessageCount(1);
        assertThat(post(update("After", 1))).isEqualTo(200);

        getMockEndpoint("mock:events").assertIsSatisfied();
        assertThat(seen)
                .singleElement()
                .satisfies(context -> assertThat(context)
                        .containsEntry("camel.routeId", "events")
                        .containsKeys("camel.contextId", "camel.exchangeId"));
        assertThat(threads).allMatch(name -> name.contains("WorkfrontEvents"));
    }

    @Test
    void threadsOfThePoolKeepNothingOfTheRouteBefore() throws Exception {
        tasks(project("Launch"), 30);
        List<String> routes = new ArrayList<>();
        for (String id : List.of("first", "second")) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:" + id).routeId(id).to("workfront:task/search?pageSize=5&parallelPages=4");
                }
            });
            calledBy.clear();
            template.requestBody("direct:" + id, (Object) null);
            routes.addAll(calledBy.stream().distinct().toList());
        }
        assertThat(routes).containsExactly("first", "second");
    }
}
