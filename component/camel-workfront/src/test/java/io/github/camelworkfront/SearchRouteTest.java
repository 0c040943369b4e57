package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.io.Closeable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

class SearchRouteTest extends WorkfrontTestSupport {

    @Test
    void filterMayNameABeanOfTheRegistry() {
        String current = project("Current");
        String planned = (String) sandbox()
                .create("PROJ", Map.of("name", "Planned", "status", "PLN"))
                .get("ID");
        sandbox().create("PROJ", Map.of("name", "#Done", "status", "CPL"));
        context.getRegistry().bind("alive", List.of("CUR", "PLN"));

        assertThat(ids(callForRows("workfront:proj/search?filter.status=#alive", null)))
                .containsExactlyInAnyOrder(current, planned);
        assertThat(ids(callForRows("workfront:proj/search?filter.status=#bean:alive", null)))
                .containsExactlyInAnyOrder(current, planned);
        assertThat(callForRows("workfront:proj/search?filter.name=#Done", null)).hasSize(1);
    }

    @Test
    void everyMatchIsFoundPageByPage() {
        List<String> tasks = tasks(project("Launch"), 25);
        sandbox().requests().clear();

        Exchange exchange = send("workfront:task/search?pageSize=10", null);

        assertThat(exchange.getMessage().getHeaders()).containsEntry(WorkfrontConstants.COUNT, 25L);
        assertThat(ids((List<Map<String, Object>>) exchange.getMessage().getBody(List.class)))
                .containsExactlyInAnyOrderElementsOf(tasks);
        // Three with rows, and an empty one: a short page need not be the last.
        assertThat(requests()).hasSize(4).allSatisfy(r -> assertThat(r.query()).contains("ID_Sort=asc"));
        assertThat(requests().get(1).query()).contains("ID_Mod=gt");
        assertThat(requests().get(1).query()).doesNotContain("$$FIRST");
    }

    @Test
    void filtersOfOptionsHeaderAndBody() {
        String one = project("One");
        String two = project("Two");
        tasks(one, 2);
        tasks(two, 3);

        assertThat(callForRows("workfront:task/search?filter.projectID=" + one, null))
                .hasSize(2);
        assertThat(callForRows("workfront:task/search", Map.of("projectID", two)))
                .hasSize(3);
        assertThat(callForRows("workfront:task/search", "{\"projectID\":\"" + two + "\"}"))
                .hasSize(3);
        Exchange merged = send(
                "workfront:task/search?filter.projectID=" + one + "&filter.name=Task 1",
                Map.of("name", "ignored"),
                Map.of(WorkfrontConstants.FILTER, Map.of("projectID", two)));
        assertThat((List<Map<String, Object>>) merged.getMessage().getBody(List.class))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "Task 1"));
        assertThat(merged.getMessage().getHeaders()).doesNotContainKey(WorkfrontConstants.FILTER);
    }

    @Test
    void anObjectInTheBodyIsNeverTakenAsFilters() {
        tasks(project("Launch"), 2);
        assertThat(callForRows("workfront:task/search", Map.of("objCode", "PROJ", "ID", "x", "name", "Launch")))
                .hasSize(2);
    }

    @Test
    void severalValuesOfAFilter() {
        String project = project("Launch");
        tasks(project, 4);
        List<Object> routes = List.of(
                call("workfront:task/search?filter.name=Task 1&filter.name=Task 2"),
                call("workfront:task/search?filter.name=RAW([\"Task 1\",\"Task 2\"])"),
                call("workfront:task/search", Map.of("name", List.of("Task 1", "Task 2"))));
        assertThat(routes).allSatisfy(rows -> assertThat((List<?>) rows).hasSize(2));
    }

    @Test
    void nullAsksForObjectsWithoutAValue() {
        String project = project("Launch");
        task(project, "without");
        sandbox().create("TASK", Map.of("name", "with", "projectID", project, "description", "text"));
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("description", null);
        assertThat(callForRows("workfront:task/search", filter))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "without"));
    }

    @Test
    void orGroupsAreWalkedWithoutLossAndWithoutStrangers() {
        String project = project("Launch");
        tasks(project, 30);
        String other = project("Other");
        tasks(other, 30);

        List<Map<String, Object>> rows = callForRows(
                "workfront:task/search?pageSize=4&fields=projectID",
                Map.of(
                        "OR:1:projectID",
                        project,
                        "OR:1:name_Mod",
                        "startswith",
                        "OR:1:name",
                        "Task 1",
                        "OR:2:name",
                        "Task 5"));

        assertThat(rows).hasSize(11 + 2);
        assertThat(ids(rows)).doesNotHaveDuplicates();
    }

    @Test
    void limitEndsTheWalk() {
        tasks(project("Launch"), 12);
        sandbox().requests().clear();
        assertThat(callForRows("workfront:task/search?limit=7&pageSize=5", null))
                .hasSize(7);
        assertThat(requests()).hasSize(2);
        Exchange header = send("workfront:task/search?limit=7", null, Map.of(WorkfrontConstants.LIMIT, 3));
        assertThat((List<?>) body(header)).hasSize(3);
    }

    @Test
    void sortAndFirstWalkByOffsetWithIdLast() {
        String project = project("Launch");
        IntStream.range(0, 9).forEach(i -> task(project, "Task " + i % 3));
        sandbox().requests().clear();

        List<Map<String, Object>> rows = callForRows("workfront:task/search?sort=name desc&first=1&pageSize=3", null);

        assertThat(rows.stream().map(r -> r.get("name")).toList())
                .containsExactly("Task 2", "Task 2", "Task 1", "Task 1", "Task 1", "Task 0", "Task 0", "Task 0");
        assertThat(ids(rows)).doesNotHaveDuplicates();
        assertThat(requests().get(0).query())
                .contains("name_1_Sort=desc", "ID_2_Sort=asc", "$$FIRST=1")
                .doesNotContain("ID_Mod");
        assertThat(requests().get(1).query()).contains("$$FIRST=4");
    }

    @Test
    void aFilterOnIdWalksByOffset() {
        List<String> tasks = tasks(project("Launch"), 5);
        assertThat(ids(callForRows("workfront:task/search?pageSize=2", Map.of("ID", tasks.subList(0, 3)))))
                .containsExactlyInAnyOrderElementsOf(tasks.subList(0, 3));
    }

    @Test
    void usernameTravelsInTheFiltersParameter() {
        assertThat(callForRows(
                        "workfront:user/search", Map.of("username", sandbox().username())))
                .singleElement();
        assertThat(lastRequest().query()).contains("filters=").doesNotContain("&username=");
    }

    @Test
    void namesThatTheServiceTakesForItselfAreRefused() {
        sandbox().requests().clear();
        for (String name : List.of("sessionID", "apiKey", "fields", "method", "$$LIMIT", "$$FIRST", "action")) {
            assertThat(failure("workfront:task/search", Map.of(name, "x"), IllegalArgumentException.class))
                    .hasMessageContaining("filter." + name);
        }
        assertThat(failure("workfront:task/search", Map.of("name", List.of()), IllegalArgumentException.class))
                .hasMessageContaining("filter.name is an empty list");
        assertThat(requests()).isEmpty();
    }

    @Test
    void aLostPlusIsPutBack() {
        call("workfront:task/search?filter.entryDate=$$TODAY+1d&filter.entryDate_Mod=lt");
        assertThat(lastRequest().query()).contains("$$TODAY%2B1d");
        call("workfront:task/search?filter.entryDate=2026-01-01T00:00:00.000+0100&filter.entryDate_Mod=gt");
        assertThat(lastRequest().query()).contains("00.000%2B0100");
    }

    @Test
    void aLongGetBecomesAPost() {
        String project = project("Launch");
        List<String> tasks = tasks(project, 3);
        List<String> many = new ArrayList<>(tasks);
        IntStream.range(0, 400).forEach(i -> many.add(String.format("%032x", i)));
        sandbox().requests().clear();

        assertThat(callForRows("workfront:task/search", Map.of("ID", many))).hasSize(3);

        RecordedRequest request = lastRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.effectiveMethod()).isEqualTo("GET");
        assertThat(request.query()).isEmpty();
        assertThat(request.body()).startsWith("method=GET");
    }

    @Test
    void moreThanMaxListSizeIsAnErrorThatSaysWhatToDo() {
        tasks(project("Launch"), 6);
        assertThat(failure("workfront:task/search?maxListSize=5&pageSize=2", null, WorkfrontException.class))
                .hasMessageContaining("maxListSize=5")
                .hasMessageContaining("streaming=true");
        assertThat(callForRows("workfront:task/search?maxListSize=6", null)).hasSize(6);
    }

    @Test
    void streamingReadsPagesOnDemand() {
        tasks(project("Launch"), 10);
        sandbox().requests().clear();
        List<Integer> requestsAtRow = new ArrayList<>();

        eachRow("workfront:task/search?streaming=true&pageSize=4", iterator -> {
            while (iterator.hasNext()) {
                iterator.next();
                requestsAtRow.add(requests().size());
            }
        });

        assertThat(requestsAtRow).containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 3, 3);
    }

    @Test
    void theIteratorIsClosedWhenTheExchangeCompletes() {
        tasks(project("Launch"), 10);
        List<Iterator<?>> kept = new ArrayList<>();
        eachRow("workfront:task/search?streaming=true&pageSize=4", iterator -> {
            iterator.next();
            kept.add(iterator);
        });
        assertThat(kept.get(0)).isInstanceOf(Closeable.class);
        assertThatThrownBy(() -> kept.get(0).hasNext())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lives as long as its exchange");
    }

    @Test
    void aPageThatFailsInTheMiddleFailsTheRoute() {
        tasks(project("Launch"), 10);
        Exchange exchange = route("workfront:task/search?streaming=true&pageSize=4", iterator -> {
            iterator.next();
            sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR));
            iterator.forEachRemaining(row -> {});
        });
        assertThat(exchange.getException())
                .isInstanceOf(RuntimeCamelException.class)
                .hasCauseInstanceOf(WorkfrontServerException.class);
    }

    @Test
    void streamedJsonIsOneArray() throws Exception {
        tasks(project("Launch"), 5);
        List<String> texts = new ArrayList<>();
        routeBody("workfront:task/search?streaming=true&pageSize=2&outputFormat=json", body -> {
            assertThat(body).isInstanceOf(InputStream.class);
            texts.add(context.getTypeConverter().convertTo(String.class, body));
        });
        List<?> rows = new com.fasterxml.jackson.databind.ObjectMapper().readValue(texts.get(0), List.class);
        assertThat(rows).hasSize(5);
    }

    @Test
    void splitClosesAndReadsEverything() throws Exception {
        tasks(project("Launch"), 9);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:split")
                        .to("workfront:task/search?streaming=true&pageSize=2")
                        .split(body())
                        .streaming()
                        .to("mock:row");
            }
        });
        getMockEndpoint("mock:row").expectedMessageCount(9);
        template.sendBody("direct:split", null);
        getMockEndpoint("mock:row").assertIsSatisfied();
    }

    @Test
    void rawGivesOneUntouchedPage() {
        tasks(project("Launch"), 3);
        sandbox().requests().clear();
        Object raw = call("workfront:task/search?outputFormat=raw&pageSize=2");
        assertThat(context.getTypeConverter().convertTo(String.class, raw)).startsWith("{\"data\":[");
        assertThat(requests()).hasSize(1);
    }

    @Test
    void unknownFieldFailsWithTheServicesWords() {
        WorkfrontInvalidRequestException e =
                failure("workfront:task/search?fields=foo", null, WorkfrontInvalidRequestException.class);
        assertThat(e.getStatus()).isEqualTo(422);
        assertThat(e.getServiceMessage()).isEqualTo("APIModel V22_0 does not support field foo (Task)");
    }

    @Test
    void optionsOutOfRangeAreRefusedAtTheStart() {
        assertThat(refusal("workfront:task/search?pageSize=2001")).hasMessageContaining("pageSize=2001");
        assertThat(refusal("workfront:task/search?pageSize=0")).hasMessageContaining("from 1 to 2000");
        assertThat(refusal("workfront:task/search?limit=0")).hasMessageContaining("limit=0");
        assertThat(refusal("workfront:task/search?first=-1")).hasMessageContaining("first=-1");
        assertThat(refusal("workfront:task/search?sort=name sideways")).hasMessageContaining("sideways");
    }

    @Test
    void optionsWithoutEffectAreRefusedAtTheStart() {
        assertThat(refusal("workfront:task/search?id=4c78821c0000d6fa8d5e52f07a1d54d0"))
                .hasMessageContaining("makes no use of the option id")
                .hasMessageContaining("filter.ID");
        assertThat(refusal("workfront:task/count?limit=5")).hasMessageContaining("option limit; it has filter");
        assertThat(refusal("workfront:task/create?force=true")).hasMessageContaining("option force");
        assertThat(refusal("workfront:task/upsert?atomic=true")).hasMessageContaining("all or nothing");
        assertThat(refusal("workfront:raw/GET?path=/api/v22.0/task/search&filter.status=CPL"))
                .hasMessageContaining("option filter; it has arg, path");
        assertThat(refusal("workfront:session/logout?fields=x")).hasMessageContaining("option fields");
    }

    @Test
    void textThatIsNoNumberNoDurationAndNoneOfTheWordsIsRefused() {
        assertThat(refusal("workfront:task/search?first=abc")).hasMessageContaining("first=abc is no whole number");
        assertThat(refusal("workfront:task/search?limit=1e3")).hasMessageContaining("limit=1e3 is no whole number");
        assertThat(refusal("workfront:task/search?backoffMultiplier=x"))
                .hasMessageContaining("backoffMultiplier=x is no whole number");
        assertThat(refusal("workfront:task/search?initialDelay=soon"))
                .hasMessageContaining("initialDelay=soon is no duration");
        assertThat(refusal("workfront:task/search?delay=PT1M"))
                .hasMessageContaining("delay=PT1M is no duration; write milliseconds or a time such as delay=30s");
        assertThat(refusal("workfront:task/search?delay=-1")).hasMessageContaining("delay=-1 is no duration");
        assertThat(refusal("workfront:task/search?delay=0"))
                .hasMessageContaining("delay=0 is no pause; write a time such as delay=30s, and greedy=true");
        assertThat(refusal("workfront:task/search?delay=0s")).hasMessageContaining("delay=0s is no pause");
        assertThat(refusal("workfront:docu/upload?largeFileThreshold=5GB"))
                .hasMessageContaining("largeFileThreshold=5GB is no number of bytes");
        assertThat(refusal("workfront:task/search?connectTimeout=soon")).hasMessageContaining("connectTimeout=30s");
        assertThat(refusal("workfront:task/search?outputFormat=yaml")).hasMessageContaining("map, json, node, raw");
        assertThat(refusal("workfront:task/search?outputClass=com.acme.Nope"))
                .hasMessageContaining("outputClass=com.acme.Nope");
        assertThat(call("workfront:task/count?connectTimeout=2s&responseTimeout=1m30s"))
                .isEqualTo(0L);
    }

    @Test
    void aHeaderMeantForAnotherCallIsLeftAlone() {
        Exchange exchange = send(
                "workfront:task/count",
                null,
                Map.of(WorkfrontConstants.FORCE, "banana", WorkfrontConstants.ID, "later"));
        assertThat(body(exchange)).isEqualTo(0L);
        assertThat(exchange.getMessage().getHeaders()).containsEntry(WorkfrontConstants.ID, "later");
    }

    @Test
    void theFilterHeaderMayBeJsonText() {
        tasks(project("Launch"), 2);
        Exchange exchange =
                send("workfront:task/search", null, Map.of(WorkfrontConstants.FILTER, "{\"name\":\"Task 1\"}"));
        assertThat((List<?>) body(exchange)).hasSize(1);
    }

    @Test
    void aBodyThatWasNotMeantAsFiltersIsNamedAsTheirSource() {
        assertThat(failure("workfront:task/search", Map.of("orderNo", 4711), WorkfrontInvalidRequestException.class))
                .hasMessageContaining("taken from the message body");
        assertThat(failure("workfront:task/count", Map.of("currency", Map.of()), IllegalArgumentException.class))
                .hasMessageContaining("taken from the message body");
    }

    @Test
    void rowsThatAreReadAfterTheExchangeAreAnErrorAndNotTheEnd() {
        tasks(project("Launch"), 3);
        Iterator<?> rows = (Iterator<?>) call("workfront:task/search?streaming=true");
        assertThatThrownBy(rows::hasNext).isInstanceOf(IllegalStateException.class);
        InputStream json = (InputStream) template.requestBody(
                "workfront:task/search?streaming=true&outputFormat=json&pageSize=1", (Object) null);
        assertThatThrownBy(json::readAllBytes)
                .isInstanceOf(java.io.IOException.class)
                .hasMessageContaining("closed before its end");
    }

    @Test
    void headersOutOfRangeAreRefusedBeforeAnythingIsSent() {
        sandbox().requests().clear();
        assertThat(send("workfront:task/search", null, Map.of(WorkfrontConstants.LIMIT, "many"))
                        .getException())
                .hasMessageContaining(WorkfrontConstants.LIMIT);
        assertThat(send("workfront:task/search", null, Map.of(WorkfrontConstants.FILTER, "x"))
                        .getException())
                .hasMessageContaining(WorkfrontConstants.FILTER);
        assertThat(requests()).isEmpty();
    }

    private void eachRow(String uri, java.util.function.Consumer<Iterator<?>> use) {
        assertThat(route(uri, use).getException()).isNull();
    }

    private Exchange route(String uri, java.util.function.Consumer<Iterator<?>> use) {
        return routeBody(uri, body -> use.accept((Iterator<?>) body));
    }

    private Exchange routeBody(String uri, java.util.function.Consumer<Object> use) {
        String start = "direct:use-" + System.nanoTime();
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(start).to(uri).process(e -> use.accept(e.getMessage().getBody()));
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return template.request(start, e -> {});
    }
}
