package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.board.Board;
import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.board.Section;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.subscribe.ArrangementHealth;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;

/** An inbox whose state is on the board and among the health checks while it is open. */
final class WatchedInbox implements Intake {

    private final CamelContext context;
    private final String label;
    private final String path;
    private final Inbox inbox;
    private final Clock clock = Clock.systemUTC();
    private ArrangementHealth health;
    private Runnable unboard;

    /**
     * @param label what messages call the endpoint
     * @param path  at which the application takes the events
     */
    WatchedInbox(CamelContext context, String label, String path, Inbox inbox) {
        this.context = context;
        this.label = label;
        this.path = path;
        this.inbox = inbox;
    }

    @Override
    public void start() throws Exception {
        inbox.start();
        health = ArrangementHealth.register(
                context,
                ArrangementHealth.name("inbox", label, path),
                () -> inbox.state().report(clock));
        unboard = Board.of(context).put(Section.INBOXES, () -> Stream.of(row()));
    }

    private Row row() {
        return inbox.state().addTo(Row.empty().with("endpoint", label).with("path", path), clock);
    }

    @Override
    public void take(List<Arrival> arrivals, CompletableFuture<Answer> answer) {
        inbox.take(arrivals, answer);
    }

    @Override
    public void stop() throws Exception {
        if (health != null) {
            unboard.run();
            health.close();
            health = null;
        }
        inbox.stop();
    }
}
