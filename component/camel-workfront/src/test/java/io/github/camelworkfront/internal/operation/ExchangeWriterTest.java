package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.plan.TargetResolver;
import io.github.camelworkfront.internal.response.OutputShape;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.UnitOfWorkHelper;
import org.junit.jupiter.api.Test;

class ExchangeWriterTest {

    private static final Target TASK = new TargetResolver(ObjectCatalog.bundled()).resolve("task", "get", null, false);
    private static final Target RAW = new TargetResolver(ObjectCatalog.bundled()).resolve("raw", "get", null, false);

    private final Exchange exchange = new DefaultExchange(new DefaultCamelContext());

    @Test
    void bodyAndHeadersTellWhatTheCallWas() throws Exception {
        write(TASK, new Result(Map.of("ID", "a"), "a"), 200);

        assertThat(exchange.getMessage().getBody()).isEqualTo(Map.of("ID", "a"));
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.OBJECT_ID, "a")
                .containsEntry(WorkfrontConstants.OBJECT_CODE, "TASK")
                .containsEntry(WorkfrontConstants.OPERATION, "get")
                .containsEntry(WorkfrontConstants.RESPONSE_CODE, 200)
                .doesNotContainKey(WorkfrontConstants.COUNT);
    }

    @Test
    void aListIsCounted() throws Exception {
        write(TASK, new Result(List.of(1, 2), null), 200);

        assertThat(exchange.getMessage().getHeader(WorkfrontConstants.COUNT)).isEqualTo(2L);
    }

    @Test
    void whatAProducerReadsIsRemovedAndEverythingElseStays() throws Exception {
        exchange.getMessage().setHeader(WorkfrontConstants.ID, "x");
        exchange.getMessage().setHeader(WorkfrontConstants.FIELDS, "x");
        exchange.getMessage().setHeader(WorkfrontConstants.FILTER, "for a search that follows");
        exchange.getMessage().setHeader("other", 1);

        write(TASK, new Result(null, null), 200);

        assertThat(exchange.getMessage().getHeaders())
                .doesNotContainKeys(WorkfrontConstants.ID, WorkfrontConstants.FIELDS)
                .containsKey(WorkfrontConstants.FILTER);
        assertThat(exchange.getMessage().getHeader("other")).isEqualTo(1);
    }

    @Test
    void headersOfTheCallBeforeDoNotLookLikeThoseOfThisOne() throws Exception {
        write(TASK, new Result(List.of(1), "a"), 200);
        write(RAW, new Result(null, null), 0);

        assertThat(exchange.getMessage().getHeaders()).containsOnlyKeys(WorkfrontConstants.OPERATION);
    }

    @Test
    void rowsAreClosedWhenTheExchangeIsDone() throws Exception {
        Rows rows = new Rows();
        write(TASK, new Result(rows, null), 200);

        assertThat(rows.closed).isFalse();
        UnitOfWorkHelper.doneSynchronizations(
                exchange, exchange.getExchangeExtension().handoverCompletions());
        assertThat(rows.closed).isTrue();
    }

    private void write(Target target, Result result, int status) throws Exception {
        OutputShape shape = new OutputShape(OutputFormat.map, null, new Json(new ObjectMapper()));
        new ExchangeWriter(target, shape).write(result, status, exchange);
    }

    private static final class Rows implements Iterator<Object>, OpenResult {

        private final Iterator<Object> none = Collections.emptyIterator();
        private boolean closed;

        @Override
        public boolean hasNext() {
            return none.hasNext();
        }

        @Override
        public Object next() {
            return none.next();
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public void whenClosed(Runnable action) {
            // Nothing is held.
        }
    }
}
