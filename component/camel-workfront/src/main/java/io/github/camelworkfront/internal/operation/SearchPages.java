package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.PageWalk;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Rows;
import java.util.List;

/**
 * The pages of a search. A page that does not bring the walk forward is an error, never taken for the end: it would
 * mean rows that nobody sees, or a walk that never ends.
 */
final class SearchPages implements PageSource {

    private final PageWalk walk;
    private final String path;
    private final Params others;
    private final RowBudget budget;
    private final String label;
    private String lastId;
    private String firstId;
    private boolean full;
    private boolean ended;

    SearchPages(PageWalk walk, String path, Params others, RowBudget budget, String label) {
        this.walk = walk;
        this.path = path;
        this.others = others;
        this.budget = budget;
        this.label = label;
    }

    /** The request for the next page. */
    ServiceCall call() {
        return called(walk.page(lastId, budget.taken(), budget.next()));
    }

    private ServiceCall called(Params page) {
        return ServiceCall.get(path, page.and(others), label);
    }

    @Override
    public List<Object> next(Caller caller) throws WorkfrontException {
        if (ended) {
            return List.of();
        }
        ServiceCall call = call();
        int asked = budget.next();
        List<Object> rows = caller.call(call, Rows.asked(asked));
        List<Object> page = budget.take(rows);
        advance(page, call);
        full = rows.size() >= asked;
        // A short page is not the end: how many rows the service gives at a time is its own choice.
        ended = rows.isEmpty() || budget.isSpent();
        return page;
    }

    private void advance(List<Object> page, ServiceCall call) throws WorkfrontException {
        if (page.isEmpty()) {
            return;
        }
        if (walk.byId()) {
            lastId = RowIds.lastOfGrowing(page, lastId, call);
            return;
        }
        for (Object row : page) {
            RowIds.of(row, call);
        }
        String first = RowIds.of(page.get(0), call);
        if (first.equals(firstId)) {
            throw RowIds.wrong(call, "the service answers two pages with the same first row (" + first + ")");
        }
        firstId = first;
    }

    /** Whether pages are joined by the ids of their rows; otherwise by their number alone. */
    boolean joinsById() {
        return walk.byId();
    }

    /** Rows that the pages so far had. */
    long taken() {
        return budget.taken();
    }

    /** Whether the last page had all the rows that were asked for, so that there are probably more. */
    boolean expectsMore() {
        return full && !ended;
    }

    /**
     * A request for rows further on, of which {@link #follow} tells what they are good for.
     *
     * @param from how many rows after the last page it shall begin
     * @param to   and before which it shall end
     * @param overlap rows that it shall have in common with what is in front of it, so that the two can be joined
     * @return null when the limit is reached before
     */
    PageAhead ahead(long from, long to, int overlap) {
        long wanted = budget.atMost(to);
        if (wanted <= from) {
            return null;
        }
        long begin = Math.max(0, from - overlap);
        int size = (int) (wanted - begin);
        ServiceCall call = called(walk.pageAhead(lastId, budget.taken(), begin, size));
        return new PageAhead(call, lastId, begin, budget.taken() + begin, size);
    }

    /**
     * Makes rows that were read ahead the next page, as far as they are sure to be what follows.
     *
     * <p>By ID, they are one piece of the rows as they stood in that moment. If the piece begins at or before the last
     * row that was handed out, then every row from there to the piece's end is in it, whatever came or went elsewhere;
     * the rows at its beginning that were handed out already are left out. If it begins later, rows may have been
     * deleted in front of it after the page before was read, and what lies in between has to be asked for first.
     *
     * @return nothing when they do not join
     */
    Joined follow(PageAhead ahead, List<Object> rows) throws WorkfrontException {
        return walk.byId() ? followById(ahead, rows) : followByOffset(ahead, rows);
    }

    private Joined followById(PageAhead ahead, List<Object> rows) throws WorkfrontException {
        String end = RowIds.lastOfGrowing(rows, ahead.after(), ahead.call());
        if (rows.isEmpty() || !RowIds.isAfter(end, lastId)) {
            return Joined.NOTHING_NEW;
        }
        if (ahead.begin() > 0 && RowIds.isAfter(RowIds.of(rows.get(0), ahead.call()), lastId)) {
            return Joined.GAP;
        }
        int seen = 0;
        while (!RowIds.isAfter(RowIds.of(rows.get(seen), ahead.call()), lastId)) {
            seen++;
        }
        return joined(ahead, rows, seen);
    }

    private Joined followByOffset(PageAhead ahead, List<Object> rows) throws WorkfrontException {
        if (rows.isEmpty() || ahead.position() < budget.taken()) {
            return Joined.NOTHING_NEW;
        }
        return ahead.position() > budget.taken() ? Joined.GAP : joined(ahead, rows, 0);
    }

    private Joined joined(PageAhead ahead, List<Object> rows, int seen) throws WorkfrontException {
        List<Object> page = budget.take(rows.subList(seen, rows.size()));
        advance(page, ahead.call());
        full = rows.size() >= ahead.size();
        ended = budget.isSpent();
        return new Joined(page, false);
    }

    /**
     * What rows that were read ahead are good for.
     *
     * @param page the next page; empty when they do not join
     * @param gap  whether rows between the last page and these may be missing, so that these may be of use later
     */
    record Joined(List<Object> page, boolean gap) {
        static final Joined NOTHING_NEW = new Joined(List.of(), false);
        static final Joined GAP = new Joined(List.of(), true);
    }
}
