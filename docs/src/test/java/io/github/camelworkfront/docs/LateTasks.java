package io.github.camelworkfront.docs;

import org.apache.camel.builder.RouteBuilder;

/** The first route that the manual shows. */
// tag::route[]
public class LateTasks extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:late-tasks")
                .to("workfront:task/search?fields=name,project:name"
                        + "&filter.percentComplete=100&filter.percentComplete_Mod=lt"
                        + "&filter.plannedCompletionDate=$$TODAY&filter.plannedCompletionDate_Mod=lt")
                .split(body())
                .log("${body[name]} of ${body[project][name]} is late");
    }
}
// end::route[]
