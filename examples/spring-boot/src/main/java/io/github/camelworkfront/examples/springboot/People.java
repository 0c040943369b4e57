package io.github.camelworkfront.examples.springboot;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Nobody works on a sandbox, so this plays the people: now and then one of them does something, as Workfront's own page would. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class People {

    private static final String REVIEWER = "rowan.ellis@sandbox.example";
    private static final Integer URGENT = 4;
    private static final Integer NORMAL = 2;
    private static final List<String> REQUESTS =
            List.of("Banner for the ice rink", "Loyalty card, second draft", "Photo credits on the landing page");

    private final ProducerTemplate routes;
    private final WorkfrontSandbox sandbox;
    private int acts;
    /** The proof that is to be decided on next. */
    private Integer waiting;

    People(ProducerTemplate routes, WorkfrontSandbox sandbox) {
        this.routes = routes;
        this.sandbox = sandbox;
    }

    @Bean
    RouteBuilder peopleAtWork() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("timer:people?delay={{people.period}}&period={{people.period}}")
                        .routeId("people")
                        .process(exchange -> act(acts++));
            }
        };
    }

    private void act(int number) {
        switch (number % 4) {
            case 0 -> finishALateTask();
            case 1 -> askForSomething(REQUESTS.get(number / 4 % REQUESTS.size()));
            case 2 -> review(REQUESTS.get(number / 4 % REQUESTS.size()));
            default -> hurry(number);
        }
    }

    private void finishALateTask() {
        for (Map<String, Object> task : lateTasks(1)) {
            change(task, Map.of("status", "CPL", "percentComplete", 100));
        }
    }

    private void askForSomething(String name) {
        Map<?, ?> project = (Map<?, ?>) routes.requestBody("workfront:proj/search?limit=1", null, List.class)
                .get(0);
        routes.requestBody("workfront:optask/create", Map.of("name", name, "projectID", project.get("ID")), Map.class);
    }

    /** Decides on the artwork of the last time, and sends out some more. */
    private void review(String name) {
        if (waiting != null) {
            sandbox.proof().reviewers().decide(waiting, REVIEWER, "Approved");
        }
        Map<?, ?> proof = routes.requestBody(
                "workfront:proof:createProof",
                Map.of(
                        "Hash", "web",
                        "Name", name,
                        "SourceName", "https://alder.example/drafts"),
                Map.class);
        waiting = (Integer) proof.get("file_id");
        routes.requestBody(
                "workfront:proof:addProofReviewers",
                Map.of("FileID", waiting, "Recipients", List.of(Map.of("email", REVIEWER, "role", "Approver"))));
    }

    /** Makes a late task urgent, or lets somebody breathe again. */
    private void hurry(int number) {
        List<Map<String, Object>> tasks = lateTasks(8);
        if (!tasks.isEmpty()) {
            Map<String, Object> task = tasks.get(number % tasks.size());
            change(task, Map.of("priority", URGENT.equals(task.get("priority")) ? NORMAL : URGENT));
        }
    }

    private void change(Map<String, Object> task, Map<String, Object> fields) {
        routes.requestBodyAndHeader("workfront:task/update", fields, WorkfrontConstants.ID, task.get("ID"), Map.class);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> lateTasks(int limit) {
        return routes.requestBody(
                "workfront:task/search?fields=priority&limit=" + limit
                        + "&filter.percentComplete=100&filter.percentComplete_Mod=lt"
                        + "&filter.plannedCompletionDate=$$TODAY&filter.plannedCompletionDate_Mod=lt",
                null,
                List.class);
    }
}
