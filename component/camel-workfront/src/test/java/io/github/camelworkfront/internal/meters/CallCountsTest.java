package io.github.camelworkfront.internal.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.board.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallCountsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00.5Z"), ZoneOffset.UTC);

    private final List<String> told = new ArrayList<>();
    private final CallCounts counts = new CallCounts(
            new Meters() {
                @Override
                public void called(String operation, Exception failure, long nanos) {
                    told.add(operation);
                }
            },
            NOON);

    @Test
    void lastFailureIsKeptWithItsTimeAndStatus() {
        counts.called("task/search", null, TimeUnit.MILLISECONDS.toNanos(10));
        counts.called(
                "task/search",
                new WorkfrontServerException(WorkfrontFailure.of(503, "closed", "task/search", "GET /task"), null),
                TimeUnit.MILLISECONDS.toNanos(30));

        assertThat(counts.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.facts())
                        .containsEntry("calls", 2L)
                        .containsEntry("failures", 1L)
                        .containsEntry("meanMillis", 20L)
                        .containsEntry("lastFailureAt", "2026-03-01T12:00:00Z")
                        .containsEntry("lastStatus", 503));
        assertThat(told).containsExactly("task/search", "task/search");
    }

    @Test
    void operationsBeyondTheBoundAreCountedTogether() {
        IntStream.range(0, CallCounts.MOST_OPERATIONS + 7).forEach(i -> counts.called("object" + i + "/get", null, 1));
        counts.called("object0/get", null, 1);

        List<Row> rows = counts.rows().toList();
        assertThat(rows).hasSize(CallCounts.MOST_OPERATIONS + 1);
        assertThat(rows)
                .filteredOn(row -> row.facts().get("operation").equals("others"))
                .singleElement()
                .satisfies(row -> assertThat(row.facts()).containsEntry("calls", 7L));
        assertThat(rows)
                .filteredOn(row -> row.facts().get("operation").equals("object0/get"))
                .singleElement()
                .satisfies(row -> assertThat(row.facts()).containsEntry("calls", 2L));
    }
}
