package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The routes of the page for those who call Workfront with {@code http:}: what is the same, and what is not. */
@ExtendWith(WorkfrontSandboxExtension.class)
class MigrationTest {
    private static final int MORE_THAN_TWO_PAGES = 230;

    private final CamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start(WorkfrontSandbox sandbox) throws Exception {
        context.getPropertiesComponent().addInitialProperty("workfront.url", sandbox.url());
        context.getPropertiesComponent().addInitialProperty("workfront.apiKey", sandbox.apiKey());
        WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
        workfront.getConfiguration().setUrl(sandbox.url());
        workfront.getConfiguration().setApiKey(sandbox.apiKey());
        context.addRoutes(new LateTasksByHand());
        context.addRoutes(new LateTasks());
        context.start();
        Object project = sandbox.objects("PROJ").get(0).get("ID");
        for (int i = 0; i < MORE_THAN_TWO_PAGES; i++) {
            sandbox.create(
                    "TASK",
                    Map.of(
                            "name",
                            "Late " + i,
                            "projectID",
                            project,
                            "percentComplete",
                            10,
                            "plannedCompletionDate",
                            "2020-01-31T12:00:00:000+0000"));
        }
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void bothRoutesReadTheSameTasks() {
        List<?> byHand = call("direct:late-tasks-by-hand").getMessage().getBody(List.class);
        List<?> byComponent = call("direct:late-tasks").getMessage().getBody(List.class);

        assertThat(byHand).hasSizeGreaterThan(MORE_THAN_TWO_PAGES);
        assertThat(ids(byComponent)).isEqualTo(ids(byHand));
    }

    @Test
    void aBusyServiceStopsOnlyTheRouteThatWasWrittenByHand(WorkfrontSandbox sandbox) {
        refuseTwice(sandbox);
        assertThat(call("direct:late-tasks-by-hand").getException()).isInstanceOf(HttpOperationFailedException.class);

        refuseTwice(sandbox);
        assertThat(call("direct:late-tasks").getException()).isNull();
    }

    @Test
    void anErrorWithStatus200IsSeenOnlyByTheComponent(WorkfrontSandbox sandbox) {
        sandbox.faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).times(1).on("GET", ".*/search"));
        assertThat(call("direct:late-tasks-by-hand").getException()).isInstanceOf(NullPointerException.class);

        sandbox.faults().add(Fault.of(Fault.Kind.ERROR_WITH_200).times(1).on("GET", ".*/search"));
        assertThat(call("direct:late-tasks").getException()).isInstanceOf(WorkfrontException.class);
    }

    /** The HTTP client makes a refused request again by itself, once. */
    private static void refuseTwice(WorkfrontSandbox sandbox) {
        sandbox.faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).times(2).on("GET", ".*/search"));
    }

    private Exchange call(String uri) {
        return context.createProducerTemplate().request(uri, message -> {});
    }

    private static List<Object> ids(List<?> rows) {
        return rows.stream()
                .map(row -> ((Map<?, ?>) row).get("ID"))
                .sorted()
                .map(Object.class::cast)
                .toList();
    }
}
