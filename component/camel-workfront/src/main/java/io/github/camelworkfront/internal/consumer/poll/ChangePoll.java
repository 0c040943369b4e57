package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.ArrivalWriter;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One look at what has changed since the last one. */
final class ChangePoll {

    private final ChangeQuery query;
    private final Progress progress;
    private final ChangeArrivals arrivals;
    private final Gate gate;
    private final ArrivalWriter writer;
    private final Predicate<Arrival> ignored;

    /** @param ignored which arrivals the route does not want to know of */
    ChangePoll(
            ChangeQuery query,
            Progress progress,
            ChangeArrivals arrivals,
            Gate gate,
            ArrivalWriter writer,
            Predicate<Arrival> ignored) {
        this.query = query;
        this.progress = progress;
        this.arrivals = arrivals;
        this.gate = gate;
        this.writer = writer;
        this.ignored = ignored;
    }

    /**
     * Hands everything new to the route, until there is nothing more or the route wants no more. Some of it may be under way
     * when this comes back.
     *
     * @return whether it came to the end
     */
    boolean run(DatedReader reader, Deliveries out) throws WorkfrontException, InterruptedException {
        ChangePages pages = new ChangePages(query, reader, progress.start());
        List<ChangedRow> page = pages.next();
        progress.beginPoll(reader.date());
        while (!page.isEmpty()) {
            if (!deliver(page, out)) {
                return false;
            }
            progress.walkedTo(page.get(page.size() - 1).time());
            page = pages.next();
        }
        progress.walkedToEnd();
        return true;
    }

    /** @return whether all of the page was handed out */
    private boolean deliver(List<ChangedRow> page, Deliveries out) throws InterruptedException {
        List<News> news = news(page);
        int from = 0;
        while (from < news.size()) {
            if (!out.isOpen()) {
                return false;
            }
            int to = Math.min(news.size(), from + Math.min(out.remaining(), news.size()));
            out.deliver(news.subList(from, to).stream().map(this::delivery).toList());
            from = to;
        }
        return out.isOpen();
    }

    /** Hands over what is gone. */
    void runDeletions(DatedReader reader, Deliveries out, Deletions deletions)
            throws WorkfrontException, InterruptedException {
        deletions.deliver(
                reader,
                out,
                gone -> new ChangeDelivery(gone.arrival(), gate, writer, ignored.test(gone.arrival()), done -> {
                    if (done) {
                        gone.forget().run();
                    }
                }));
    }

    private List<News> news(List<ChangedRow> page) {
        List<News> news = new ArrayList<>();
        for (ChangedRow row : page) {
            Progress.News kind = progress.news(row);
            if (kind != Progress.News.NONE) {
                news.add(new News(row, arrivals.of(row, kind == Progress.News.REVISION)));
            }
        }
        return news;
    }

    private ChangeDelivery delivery(News news) {
        Progress.Entry entry = progress.begin(news.row());
        return new ChangeDelivery(
                news.arrival(), gate, writer, ignored.test(news.arrival()), done -> progress.settled(entry, done));
    }

    /** A row that the consumer has not seen. */
    private record News(ChangedRow row, Arrival arrival) {}
}
