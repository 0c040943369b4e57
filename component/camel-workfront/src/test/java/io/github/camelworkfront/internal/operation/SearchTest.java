package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.camel.RuntimeCamelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @Property(tries = 200)
    void everyRowIsReadOnceWhateverTheSizesAre(
            @ForAll @IntRange(max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 25) int pageSize,
            @ForAll @IntRange(max = 70) int limit,
            @ForAll boolean streaming,
            @ForAll boolean byOffset)
            throws Exception {
        FakeService service = new FakeService(call -> {
            String query = call.query().encoded();
            String last = query.contains("ID_Mod=gt") ? query.replaceAll(".*?\\bID=(\\w+).*", "$1") : "";
            int first = query.contains("$$FIRST") ? Integer.parseInt(query.replaceAll(".*FIRST=(\\d+).*", "$1")) : 0;
            int size = Integer.parseInt(query.replaceAll(".*LIMIT=(\\d+).*", "$1"));
            return Said.data(ids(0, rows).stream()
                    .filter(row -> row.get("ID").compareTo(last) > 0)
                    .skip(first)
                    .limit(size)
                    .toList());
        });
        Options options = new Options().with(o -> {
            o.pageSize = pageSize;
            o.limit = limit == 0 ? null : limit;
            o.streaming = streaming;
            o.sort = byOffset ? "name" : null;
        });

        Object value = service.run(options, "task", "search", null).value();

        List<Object> read = new ArrayList<>();
        if (streaming) {
            ((Iterator<?>) value).forEachRemaining(read::add);
        } else {
            read.addAll((List<?>) value);
        }
        int expected = limit == 0 ? rows : Math.min(limit, rows);
        assertThat(read).isEqualTo(ids(0, expected));
    }

    @Test
    void aShortPageIsNotTakenForTheEnd() throws Exception {
        for (String sort : new String[] {null, "name"}) {
            FakeService service = FakeService.saying(
                    Said.data(ids(0, 2)), Said.data(ids(2, 4)), Said.data(ids(4, 5)), Said.data(List.of()));

            assertThat(service.run(pages(5).with(o -> o.sort = sort), "task", "search", null)
                            .value())
                    .isEqualTo(ids(0, 5));
            assertThat(service.requests()).hasSize(4);
        }
    }

    @Test
    void anEmptyFirstPageAndAReachedLimitNeedNoFurtherRequest() throws Exception {
        FakeService none = FakeService.saying(Said.data(List.of()));
        assertThat(none.run(pages(5), "task", "search", null).value()).isEqualTo(List.of());

        FakeService limited = FakeService.saying(Said.data(ids(0, 2)), Said.data(ids(2, 3)));
        assertThat(limited.run(pages(2).with(o -> o.limit = 3), "task", "search", null)
                        .value())
                .isEqualTo(ids(0, 3));
    }

    @Test
    void idsThatDoNotGrowAreAnErrorAndNeverTheEnd() {
        for (List<Map<String, String>> second : List.of(ids(0, 2), ids(1, 3), List.of(row(3), row(2)))) {
            FakeService service = FakeService.saying(Said.data(ids(0, 2)), Said.data(second));
            assertThatExceptionOfType(WorkfrontServerException.class)
                    .isThrownBy(() -> service.run(pages(2), "task", "search", null))
                    .withMessageContaining("the rows do not come in the order of their ids");
        }
    }

    @Test
    void aPageThatComesTwiceByOffsetIsAnError() {
        FakeService service = FakeService.saying(Said.data(ids(0, 2)), Said.data(ids(0, 2)));

        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> service.run(pages(2).with(o -> o.sort = "name"), "task", "search", null))
                .withMessageContaining("two pages with the same first row (id00)");
    }

    @Test
    void aRowWithoutAnIdIsAnErrorInEveryOrder() {
        FakeService service = FakeService.saying(Said.data(List.of(row(1), "x")));

        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> service.run(pages(2).with(o -> o.sort = "name"), "task", "search", null))
                .withMessageContaining("a row has no ID");
    }

    @Test
    void aRowWithoutAnIdIsAnErrorAsPagingNeedsIt() {
        FakeService service = FakeService.saying(Said.data(List.of(Map.of("name", "x"))));

        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> service.run(pages(2), "task", "search", null))
                .withMessageContaining("a row has no ID");
    }

    @Test
    void moreRowsThanAskedForDoNotMakeTheLimitLarger() throws Exception {
        FakeService service = FakeService.saying(Said.data(ids(0, 5)));

        assertThat(service.run(pages(10).with(o -> o.limit = 3), "task", "search", null)
                        .value())
                .isEqualTo(ids(0, 3));
        assertThat(service.requests()).containsExactly("GET /TASK/search?ID_Sort=asc&$$LIMIT=3");
    }

    @Test
    void aListThatGrowsTooLongSaysToStreamOrToLimit() {
        FakeService service = FakeService.saying(Said.data(ids(0, 2)), Said.data(ids(2, 4)));

        assertThatExceptionOfType(WorkfrontException.class)
                .isThrownBy(() -> service.run(pages(2).with(o -> o.maxListSize = 3), "task", "search", null))
                .withMessageContaining("more than maxListSize=3")
                .withMessageContaining("streaming=true")
                .withMessageContaining("limit=");
    }

    @Test
    void aListOfExactlyTheLargestSizeIsNoError() throws Exception {
        FakeService service = FakeService.saying(Said.data(ids(0, 2)), Said.data(List.of()));

        assertThat(service.run(pages(2).with(o -> o.maxListSize = 2), "task", "search", null)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aStreamReadsTheNextPageOnlyWhenItIsNeeded() throws Exception {
        FakeService service = FakeService.saying(Said.data(ids(0, 2)), Said.data(ids(2, 3)), Said.data(List.of()));
        RowIterator rows = stream(service);

        assertThat(service.requests()).hasSize(1);
        rows.next();
        rows.next();
        assertThat(service.requests()).hasSize(1);
        assertThat(rows.next()).isEqualTo(row(2));
        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        assertThat(service.requests()).hasSize(3);
    }

    @Test
    void aStreamThatWasClosedBeforeItsEndSaysSoAndAsksForNoMoreRows() throws Exception {
        FakeService service = FakeService.saying(Said.data(ids(0, 2)));
        RowIterator rows = stream(service);
        rows.next();
        rows.close();

        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lives as long as its exchange");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void aPageThatFailsEndsTheStreamWithItsReason() throws Exception {
        RowIterator rows = stream(FakeService.saying(Said.data(ids(0, 2)), Said.error(500, "broken")));
        rows.next();
        rows.next();

        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(RuntimeCamelException.class)
                .cause()
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("broken");
        assertThatThrownBy(rows::hasNext).isInstanceOf(RuntimeCamelException.class);
    }

    @Test
    void aRefusedSearchFailsWhereItIsMadeEvenWhenItStreams() {
        FakeService service = FakeService.saying(Said.error(422, "no such field"));

        assertThatExceptionOfType(WorkfrontInvalidRequestException.class)
                .isThrownBy(() -> service.run(new Options().with(o -> o.streaming = true), "task", "search", null));
    }

    @Test
    void filtersFieldsAndBodyMakeTheRequest() throws Exception {
        FakeService service = FakeService.saying(Said.data(List.of()));

        service.run(
                new Options().with(o -> o.fields = List.of("name", "DE:Budget")),
                "task",
                "search",
                Map.of("status", "CUR"));

        assertThat(service.requests())
                .containsExactly("GET /TASK/search?status=CUR&ID_Sort=asc&$$LIMIT=2000&fields=name,DE:Budget");
    }

    @Test
    void aNamedQueryThatPagesIsReadToItsEnd() throws Exception {
        FakeService service = FakeService.saying(
                Said.data(ids(0, 2)), Said.data(ids(2, 3)), Said.data(ids(3, 4)), Said.data(List.of()));

        // The second page shows that the query is paged; from then on a short page is not taken for the end.
        assertThat(query(service, pages(2))).isEqualTo(ids(0, 4));
        assertThat(service.requests())
                .containsExactly(
                        "GET /WORK/myWork?$$FIRST=0&$$LIMIT=2",
                        "GET /WORK/myWork?$$FIRST=2&$$LIMIT=2",
                        "GET /WORK/myWork?$$FIRST=3&$$LIMIT=2",
                        "GET /WORK/myWork?$$FIRST=4&$$LIMIT=2");
    }

    @Test
    void aNamedQueryThatIgnoresThePageIsReadOnce() throws Exception {
        assertThat(query(FakeService.saying(Said.data(ids(0, 5))), pages(2))).isEqualTo(ids(0, 5));
        assertThat(query(FakeService.saying(Said.data(ids(0, 2)), Said.data(ids(0, 2))), pages(2)))
                .isEqualTo(ids(0, 2));
        assertThat(query(FakeService.saying(Said.data(ids(0, 5))), pages(10).with(o -> o.limit = 3)))
                .isEqualTo(ids(0, 3));
    }

    @Test
    void aNamedQueryThatRefusesThePageIsAskedWithoutIt() throws Exception {
        FakeService service = FakeService.saying(
                Said.error(422, "action myWork does not support argument named $$FIRST"), Said.data(ids(0, 5)));

        assertThat(query(service, pages(10).with(o -> o.limit = 3))).isEqualTo(ids(0, 3));
        assertThat(service.requests()).containsExactly("GET /WORK/myWork?$$FIRST=0&$$LIMIT=3", "GET /WORK/myWork");
    }

    @Test
    void anotherRefusalOfANamedQueryIsOne() {
        for (Options options : List.of(pages(2).with(o -> o.first = 5), pages(2))) {
            String message = options.first == null ? "no such field" : "unknown $$FIRST";
            assertThatExceptionOfType(WorkfrontInvalidRequestException.class)
                    .isThrownBy(() -> query(FakeService.saying(Said.error(422, message)), options));
        }
    }

    @Test
    void aCountIsALongInWhicheverFormItComes() throws Exception {
        assertThat(FakeService.saying(Said.data(Map.of("count", 3)))
                        .run(new Options(), "task", "count", null)
                        .value())
                .isEqualTo(3L);
        assertThat(FakeService.saying(Said.data(3))
                        .run(new Options(), "task", "count", null)
                        .value())
                .isEqualTo(3L);
        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> FakeService.saying(Said.data("x")).run(new Options(), "task", "count", null))
                .withMessageContaining("the answer has no count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e99999999", "9223372036854775808"})
    void aCountThatIsNoLongIsNoCount(String count) {
        Said said = new Said(200, "{\"data\":{\"count\":" + count + "}}");

        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> FakeService.saying(said).run(new Options(), "task", "count", null))
                .withMessageContaining("no whole number");
    }

    @Test
    void textThatBeginsLikeAListIsNoFilterAndNoError() throws Exception {
        FakeService service = FakeService.saying(Said.data(Map.of("count", 3)));

        assertThat(service.run(new Options(), "task", "count", "[broken").value())
                .isEqualTo(3L);
        assertThat(service.requests()).containsExactly("GET /TASK/count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeService.saying().run(new Options(), "task", "count", "{broken"))
                .withMessageContaining("begins like JSON but is not");
    }

    @Test
    void farMoreRowsThanAskedForAreNoPage() {
        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> FakeService.saying(Said.data(ids(0, 5))).run(pages(2), "task", "search", null))
                .withMessageContaining("more than 4 rows");
    }

    @Test
    void aReportIsAskedForWithItsGroups() throws Exception {
        FakeService service = FakeService.saying(Said.data(Map.of("CUR", Map.of("sum_hours", 5))));

        Result result = service.run(
                new Options().with(o -> o.filters = Map.of("status_GroupBy", true)), "hour", "report", null);

        assertThat(result.value()).isEqualTo(Map.of("CUR", Map.of("sum_hours", 5)));
        assertThat(service.requests()).containsExactly("GET /HOUR/report?status_GroupBy=true");
    }

    private static Object query(FakeService service, Options options) throws Exception {
        return service.run(options, "work", "myWork", null).value();
    }

    private static RowIterator stream(FakeService service) throws Exception {
        return (RowIterator) service.run(pages(2).with(o -> o.streaming = true), "task", "search", null)
                .value();
    }

    private static Options pages(int size) {
        return new Options().with(o -> o.pageSize = size);
    }

    private static List<Map<String, String>> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(SearchTest::row).toList();
    }

    private static Map<String, String> row(int number) {
        return Map.of("ID", String.format(Locale.ROOT, "id%02d", number));
    }
}
