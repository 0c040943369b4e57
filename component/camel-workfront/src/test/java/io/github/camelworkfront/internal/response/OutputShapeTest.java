package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.camel.RuntimeCamelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputShapeTest {

    private static final Json JSON = new Json(new ObjectMapper());
    private static final Map<String, Object> ROW = Map.of("ID", "a", "cost", new BigDecimal("1.10"));

    public record Task(String id, BigDecimal cost) {}

    @Test
    void mapsAndListsStayWhatTheyAre() {
        for (OutputFormat format : List.of(OutputFormat.map, OutputFormat.raw)) {
            assertThat(shape(format).of(ROW)).isSameAs(ROW);
            List<Object> rows = List.of(ROW);
            assertThat(shape(format).of(rows)).isSameAs(rows);
            Iterator<Object> iterator = rows.iterator();
            assertThat(shape(format).of(iterator)).isSameAs(iterator);
        }
    }

    @Test
    void jsonIsText() {
        assertThat(shape(OutputFormat.json).of(Map.of("cost", new BigDecimal("1.10"))))
                .isEqualTo("{\"cost\":1.10}");
        assertThat(shape(OutputFormat.json).of(List.of())).isEqualTo("[]");
    }

    @Test
    void nodesAreJacksons() {
        JsonNode node = (JsonNode) shape(OutputFormat.node).of(ROW);
        assertThat(node.get("cost").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        Iterator<?> nodes =
                (Iterator<?>) shape(OutputFormat.node).of(List.of(ROW).iterator());
        assertThat(nodes.next()).isInstanceOf(JsonNode.class);
        assertThat(nodes.hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void scalarsStayWhatTheyAre(OutputFormat format) {
        assertThat(shape(format).of(5L)).isEqualTo(5L);
        assertThat(shape(format).of(true)).isEqualTo(true);
        assertThat(shape(format).of("id")).isEqualTo("id");
        assertThat(shape(format).of(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aClassTakesThePlaceOfTheFormat(OutputFormat format) {
        OutputShape shape = new OutputShape(format, Task.class, JSON);
        Task task = new Task("a", new BigDecimal("1.10"));

        assertThat(shape.of(ROW)).isEqualTo(task);
        assertThat(shape.of(Arrays.asList(ROW, null))).isEqualTo(Arrays.asList(task, null));
        assertThat(((Iterator<?>) shape.of(List.of(ROW).iterator())).next()).isEqualTo(task);
    }

    @Test
    void resultsOfABulkCallAreNoObjectsOfTheClass() {
        WorkfrontException error = new WorkfrontException(WorkfrontFailure.of(422, "no", "task/create", null));
        List<WorkfrontBulkResult> results =
                List.of(WorkfrontBulkResult.done(0, "a", ROW), WorkfrontBulkResult.failed(1, null, error));

        assertThat(new OutputShape(OutputFormat.map, Task.class, JSON).of(results))
                .isSameAs(results);
        assertThat((String) shape(OutputFormat.json).of(results))
                .contains("\"index\":0,\"id\":\"a\",\"status\":\"done\"")
                .contains("\"status\":\"failed\"")
                .contains("\"error\":\"no\"")
                .doesNotContain("stackTrace");
    }

    @Property(tries = 200)
    void aStreamIsOneJsonArrayForAnyNumberOfRows(
            @ForAll @IntRange(max = 300) int rows, @ForAll @IntRange(min = 1, max = 70) int buffer) throws IOException {
        List<Object> all = IntStream.range(0, rows)
                .<Object>mapToObj(i -> Map.of("ID", "ä" + i))
                .toList();
        InputStream stream = (InputStream) shape(OutputFormat.json).of(all.iterator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = new byte[buffer];
        for (int n = stream.read(bytes, 0, buffer); n >= 0; n = stream.read(bytes, 0, buffer)) {
            assertThat(n).isBetween(1, buffer);
            out.write(bytes, 0, n);
        }

        assertThat(JSON.parse(out.toString(StandardCharsets.UTF_8))).isEqualTo(all);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(bytes, 0, 0)).isZero();
    }

    @Test
    void aStreamReadsARowOnlyWhenItIsAskedForIt() throws IOException {
        Rows rows = new Rows(2, null);
        InputStream stream = (InputStream) shape(OutputFormat.json).of(rows);

        assertThat(stream.read()).isEqualTo('[');
        assertThat(rows.given).isZero();
        assertThat(stream.read()).isEqualTo('{');
        assertThat(rows.given).isEqualTo(1);
    }

    @Test
    void aRowThatCannotBeReadEndsTheStreamForGood() {
        WorkfrontException cause = new WorkfrontException(WorkfrontFailure.of(500, "gone", "task/search", null));
        InputStream stream = (InputStream) shape(OutputFormat.json).of(new Rows(1, new RuntimeCamelException(cause)));

        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("gone");
        assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessageContaining("gone");
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            names = {"json", "node"})
    void closingTheShapeClosesWhereTheRowsComeFrom(OutputFormat format) throws IOException {
        Rows rows = new Rows(5, null);

        ((Closeable) shape(format).of(rows)).close();

        assertThat(rows.closed).isTrue();
    }

    @Test
    void rowsThatNeedNoClosingCanBeClosedAsWell() throws IOException {
        InputStream stream =
                (InputStream) shape(OutputFormat.json).of(List.of(ROW).iterator());
        stream.close();
        ((Closeable) shape(OutputFormat.node).of(List.of(ROW).iterator())).close();

        assertThatThrownBy(stream::readAllBytes)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("closed before its end");
    }

    private static OutputShape shape(OutputFormat format) {
        return new OutputShape(format, null, JSON);
    }

    /** So many rows, then an end or a failure. */
    private static final class Rows implements Iterator<Object>, Closeable {

        private final int rows;
        private final RuntimeCamelException end;
        private int given;
        private boolean closed;

        Rows(int rows, RuntimeCamelException end) {
            this.rows = rows;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            if (given == rows && end != null && !closed) {
                closed = true;
                throw end;
            }
            return given < rows;
        }

        @Override
        public Object next() {
            given++;
            return ROW;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
