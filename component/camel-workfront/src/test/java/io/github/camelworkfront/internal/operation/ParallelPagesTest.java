package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.camel.RuntimeCamelException;
import org.junit.jupiter.api.Test;

class ParallelPagesTest {

    private static final int SECONDS_THAT_NOTHING_TAKES = 60;

    @Property(tries = 300)
    void theRowsAreThoseOfOnePageAfterTheOther(
            @ForAll @IntRange(max = 90) int rows,
            @ForAll @IntRange(min = 1, max = 60) int pageSize,
            @ForAll @IntRange(min = 2, max = 8) int parallelPages,
            @ForAll @IntRange(max = 100) int limit,
            @ForAll boolean streaming,
            @ForAll boolean byOffset)
            throws Exception {
        MovingTable table = MovingTable.of(rows);
        Options options = parallel(parallelPages, pageSize).with(o -> {
            o.limit = limit == 0 ? null : limit;
            o.streaming = streaming;
            o.sort = byOffset ? "ID" : null;
        });

        int expected = limit == 0 ? rows : Math.min(limit, rows);
        assertThat(read(new FakeService(table::answer), options)).isEqualTo(table.rows(0, expected));
    }

    @Property(tries = 100)
    void aServiceThatGivesFewerRowsThanAskedForLosesNone(
            @ForAll @IntRange(max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 9) int most,
            @ForAll @IntRange(min = 1, max = 20) int pageSize,
            @ForAll boolean byOffset)
            throws Exception {
        MovingTable table = MovingTable.of(rows);
        FakeService service = new FakeService(call -> table.answer(call, most));

        assertThat(read(service, parallel(4, pageSize).with(o -> o.sort = byOffset ? "ID" : null)))
                .isEqualTo(table.rows(0, rows));
    }

    @Test
    void pagesAreAskedForAtTheSameTimeAndNotMoreOfThemThanSaid() throws Exception {
        MovingTable table = MovingTable.of(1000);
        // Opens only when four requests wait at it: one after the other they would never come through.
        CyclicBarrier together = new CyclicBarrier(4);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        FakeService service = new FakeService(call -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            int page = begin(call) / 98;
            if (page < 4 && !FakeService.after(call).isEmpty() && begin(call) <= 300) {
                meet(together);
            }
            underWay.decrementAndGet();
            return table.answer(call);
        });

        assertThat(read(service, parallel(4, 100).with(o -> o.limit = 492))).hasSize(492);
        assertThat(most).hasValueBetween(4, 4);
    }

    @Test
    void aSmallResultCostsNoMoreRequestsThanWithoutReadingAhead() throws Exception {
        FakeService service = new FakeService(MovingTable.of(7)::answer);

        assertThat(read(service, parallel(8, 100))).hasSize(7);
        assertThat(service.requests())
                .containsExactly(
                        "GET /TASK/search?ID_Sort=asc&$$LIMIT=100",
                        "GET /TASK/search?ID=id000006&ID_Mod=gt&ID_Sort=asc&$$LIMIT=100");
    }

    @Test
    void pagesAheadOverlapAndNeverAskForMoreRowsThanThePageSize() throws Exception {
        FakeService service = new FakeService(MovingTable.of(400)::answer);

        assertThat(read(service, parallel(3, 100).with(o -> o.limit = 300))).hasSize(300);
        assertThat(service.requests())
                .containsExactlyInAnyOrder(
                        "GET /TASK/search?ID_Sort=asc&$$LIMIT=100",
                        "GET /TASK/search?ID=id000099&ID_Mod=gt&ID_Sort=asc&$$LIMIT=98",
                        "GET /TASK/search?ID=id000099&ID_Mod=gt&ID_Sort=asc&$$LIMIT=100&$$FIRST=96",
                        "GET /TASK/search?ID=id000099&ID_Mod=gt&ID_Sort=asc&$$LIMIT=6&$$FIRST=194");
    }

    @Test
    void rowsDeletedInFrontOfAPageAheadAreAGapThatIsAskedForAgain() throws Exception {
        MovingTable table = MovingTable.of(30);
        FakeService service = new FakeService(call -> {
            Said said = table.answer(call);
            if (begin(call) == 0 && FakeService.after(call).equals("id000009")) {
                // After the second page was read, and before the third is: it begins six rows later now.
                IntStream.range(10, 16).forEach(table::remove);
            }
            return said;
        });

        assertThat(read(service, table.walk(2, 10, () -> Runnable::run)))
                .isEqualTo(MovingTable.of(30).rows(0, 30));
        assertThat(service.requests())
                .startsWith(
                        "GET /TASK/search?ID_Sort=asc&$$LIMIT=10",
                        "GET /TASK/search?ID=id000009&ID_Mod=gt&ID_Sort=asc&$$LIMIT=9",
                        "GET /TASK/search?ID=id000009&ID_Mod=gt&ID_Sort=asc&$$LIMIT=10&$$FIRST=8")
                .contains("GET /TASK/search?ID=id000018&ID_Mod=gt&ID_Sort=asc&$$LIMIT=10");
    }

    @Test
    void aStreamHoldsNoMoreThanItsPagesAhead() throws Exception {
        MovingTable table = MovingTable.of(1000);
        FakeService service = new FakeService(table::answer);
        RowIterator rows = stream(service, parallel(3, 10));

        for (int read = 1; read < 200; read++) {
            rows.next();
            int pagesBegun = (read - 1) / 9 + 1;
            assertThat(service.requests()).hasSizeLessThanOrEqualTo(pagesBegun + 3);
        }
        rows.close();
    }

    @Test
    void aStreamThatIsClosedAsksForNothingMoreAndHidesWhatIsUnderWay() throws Exception {
        MovingTable table = MovingTable.of(1000);
        CountDownLatch asked = new CountDownLatch(3);
        CountDownLatch closed = new CountDownLatch(1);
        FakeService service = new FakeService(call -> {
            if (FakeService.after(call).isEmpty()) {
                return table.answer(call);
            }
            asked.countDown();
            await(closed);
            return Said.error(500, "broken");
        });
        RowIterator rows = stream(service, parallel(3, 10));
        await(asked);

        rows.close();
        closed.countDown();

        assertThatThrownBy(rows::hasNext).isInstanceOf(IllegalStateException.class);
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void aPageThatFailsDoesSoWhenItsTurnComes() throws Exception {
        MovingTable table = MovingTable.of(1000);
        CountDownLatch failed = new CountDownLatch(1);
        FakeService service = new FakeService(call -> {
            if (begin(call) == 17) {
                failed.countDown();
                return Said.error(500, "broken");
            }
            return table.answer(call);
        });
        RowIterator rows = stream(service, parallel(4, 10));
        await(failed);

        // The first page, and two read ahead of nine new rows each.
        assertThat(IntStream.range(0, 28).mapToObj(i -> rows.next()).toList()).isEqualTo(table.rows(0, 28));
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(RuntimeCamelException.class)
                .cause()
                .isInstanceOf(WorkfrontServerException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void anErrorBehindTheLastRowThatIsWantedIsNone() throws Exception {
        MovingTable table = MovingTable.of(25);
        FakeService service =
                new FakeService(call -> begin(call) > 25 ? Said.error(500, "broken") : table.answer(call));

        assertThat(read(service, parallel(8, 10))).isEqualTo(table.rows(0, 25));
    }

    @Test
    void idsThatDoNotGrowAreAnErrorInAPageAheadToo() {
        for (List<Map<String, String>> wrong :
                List.of(List.of(row(12), row(11)), List.of(row(5), row(6)), List.of(Map.of("name", "x")))) {
            MovingTable table = MovingTable.of(10);
            FakeService service =
                    new FakeService(call -> FakeService.after(call).isEmpty() ? table.answer(call) : Said.data(wrong));

            assertThatExceptionOfType(WorkfrontServerException.class)
                    .isThrownBy(() -> read(service, parallel(2, 10)))
                    .withMessageMatching("(?s).*(do not come in the order of their ids|a row has no ID).*");
        }
    }

    @Test
    void aServiceThatKnowsNoOffsetIsFoundOut() {
        MovingTable table = MovingTable.of(10);
        FakeService service = new FakeService(call -> Said.data(table.rows(0, 10)));

        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> read(service, parallel(2, 10).with(o -> o.sort = "name")))
                .withMessageContaining("two pages with the same first row");
    }

    @Test
    void aListThatGrowsTooLongIsGivenUpWithoutReadingTheRest() {
        FakeService service = new FakeService(MovingTable.of(10_000)::answer);

        assertThatExceptionOfType(WorkfrontException.class)
                .isThrownBy(() -> read(service, parallel(4, 10).with(o -> o.maxListSize = 50)))
                .withMessageContaining("more than maxListSize=50");
        assertThat(service.requests()).hasSizeLessThan(15);
    }

    @Test
    void aReaderThatIsInterruptedFailsAndStaysInterrupted() throws Exception {
        MovingTable table = MovingTable.of(1000);
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch never = new CountDownLatch(1);
        FakeService service = new FakeService(call -> {
            if (!FakeService.after(call).isEmpty()) {
                asked.countDown();
                await(never);
            }
            return table.answer(call);
        });
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> interrupted = reader.submit(() -> {
                assertThatExceptionOfType(WorkfrontException.class)
                        .isThrownBy(() -> read(service, parallel(2, 10)))
                        .withMessageContaining("interrupted while waiting for a page");
                return Thread.currentThread().isInterrupted();
            });
            await(asked);
            reader.shutdownNow();
            assertThat(interrupted.get(SECONDS_THAT_NOTHING_TAKES, TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            never.countDown();
            reader.shutdownNow();
        }
    }

    @Test
    void withoutThreadsTheRowsAreReadOnePageAfterTheOther() throws Exception {
        ExecutorService ended = Executors.newCachedThreadPool();
        ended.shutdown();
        MovingTable table = MovingTable.of(35);
        FakeService service = new FakeService(table::answer);
        PageSource pages = table.walk(4, 10, () -> ended);

        List<Object> read = new ArrayList<>();
        for (List<Object> page = pages.next(service.caller()); !page.isEmpty(); page = pages.next(service.caller())) {
            read.addAll(page);
        }

        assertThat(read).isEqualTo(table.rows(0, 35));
    }

    private static List<Object> read(FakeService service, Options options) throws Exception {
        Object value = service.run(options, "task", "search", null).value();
        List<Object> read = new ArrayList<>();
        if (value instanceof Iterator<?> rows) {
            rows.forEachRemaining(read::add);
        } else {
            read.addAll((List<?>) value);
        }
        return read;
    }

    private static List<Object> read(FakeService service, PageSource pages) throws Exception {
        List<Object> read = new ArrayList<>();
        for (List<Object> page = pages.next(service.caller()); !page.isEmpty(); page = pages.next(service.caller())) {
            read.addAll(page);
        }
        return read;
    }

    private static RowIterator stream(FakeService service, Options options) throws Exception {
        return (RowIterator) service.run(options.with(o -> o.streaming = true), "task", "search", null)
                .value();
    }

    private static Options parallel(int pages, int pageSize) {
        return new Options().with(o -> {
            o.parallelPages = pages;
            o.pageSize = pageSize;
        });
    }

    private static int begin(ServiceCall call) {
        return MovingTable.number(call, "$$FIRST", 0);
    }

    private static Map<String, String> row(int number) {
        return MovingTable.row(MovingTable.id(number));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SECONDS_THAT_NOTHING_TAKES, TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(SECONDS_THAT_NOTHING_TAKES, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
