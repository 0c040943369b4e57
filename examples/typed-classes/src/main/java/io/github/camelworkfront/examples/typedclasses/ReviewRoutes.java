package io.github.camelworkfront.examples.typedclasses;

import static org.apache.camel.LoggingLevel.INFO;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.examples.typedclasses.workfront.Project;
import io.github.camelworkfront.examples.typedclasses.workfront.Task;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;

/** Gives tasks for print one review more, and each project of such a task a press check. */
public final class ReviewRoutes extends RouteBuilder {

    private static final String TASK = Task.class.getName();

    /** Of a reference, each field is asked for by its path. */
    static final List<String> FIELDS = Stream.of(
                    List.of("name", "status", "project:name", "project:plannedCompletionDate", "assignedTo:name"),
                    Task.ProductionTaskForm.FIELDS,
                    Project.ClientProjectForm.FIELDS.stream()
                            .map("project:"::concat)
                            .toList())
            .flatMap(List::stream)
            .toList();

    @Override
    public void configure() {
        // tag::routes[]
        from("direct:plan-reviews")
                .setHeader(WorkfrontConstants.FIELDS, constant(FIELDS))
                .to("workfront:task/search?filter.DE:Channel=Print&limit=6&outputClass=" + TASK)
                .bean(Reviews.class, "tell")
                .multicast()
                .to("direct:more-rounds", "direct:press-checks");

        from("direct:more-rounds")
                .bean(Reviews.class, "oneRoundMore")
                .to("workfront:task/update")
                .log(INFO, "story", "${body.size} tasks have a review more");

        from("direct:press-checks")
                .bean(Reviews.class, "pressChecks")
                .split(body())
                .to("workfront:task/create?fields=status,plannedCompletionDate,project:name,DE:Channel&outputClass="
                        + TASK)
                .bean(Reviews.class, "tellNew");
        // end::routes[]
    }
}
