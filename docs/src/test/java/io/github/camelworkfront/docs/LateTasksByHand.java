package io.github.camelworkfront.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** What {@link LateTasks} does, written with camel-http alone. */
// tag::route[]
public class LateTasksByHand extends RouteBuilder {
    private static final int PAGE = 100;

    @Override
    public void configure() {
        from("direct:late-tasks-by-hand")
                .setProperty("tasks", ArrayList::new)
                .setProperty("first", constant(0))
                .loopDoWhile(exchangeProperty("first").isGreaterThanOrEqualTo(0))
                .removeHeaders("*")
                .setHeader("apiKey", simple("{{workfront.apiKey}}"))
                .setHeader(Exchange.HTTP_METHOD, constant("GET"))
                .setHeader(
                        Exchange.HTTP_QUERY,
                        simple("fields=name,project:name&percentComplete=100&percentComplete_Mod=lt"
                                + "&plannedCompletionDate=$$TODAY&plannedCompletionDate_Mod=lt"
                                + "&ID_Sort=asc&$$LIMIT=" + PAGE + "&$$FIRST=${exchangeProperty.first}"))
                .to("{{workfront.url}}/attask/api/v22.0/task/search")
                .unmarshal()
                .json()
                .process(LateTasksByHand::collect)
                .end()
                .setBody(exchangeProperty("tasks"))
                .split(body())
                .log("${body[name]} of ${body[project][name]} is late");
    }

    private static void collect(Exchange exchange) {
        List<?> page = (List<?>) exchange.getMessage().getBody(Map.class).get("data");
        List<Object> tasks = exchange.getProperty("tasks", List.class);
        tasks.addAll(page);
        int next = exchange.getProperty("first", Integer.class) + PAGE;
        exchange.setProperty("first", page.size() < PAGE ? -1 : next);
    }
}
// end::route[]
