package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.operation.BulkVerb.Known;
import io.github.camelworkfront.internal.patience.Tries;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sends many items in pieces of 100 and finds out what became of each. How the service reports a partly failed piece is
 * on no record, so every shape is read: errors in place of results, fewer results than items, or one error for all,
 * after which what may have been applied is looked up before anything is sent again. For one exchange.
 */
final class Bulk {

    private final BulkVerb verb;
    private final Caller caller;
    private final boolean atomic;
    private final String label;
    private List<Map<String, Object>> items;
    private WorkfrontBulkResult[] results;
    private WorkfrontException end;

    private Bulk(BulkVerb verb, Setup setup, Run run) {
        this.verb = verb;
        this.caller = run.caller();
        this.atomic = setup.options().atomic();
        this.label = setup.label();
    }

    static Bulk creates(Setup setup, Run run) {
        return new Bulk(new BulkCreates(setup, setup.fieldsOfWrite(run)), setup, run);
    }

    static Bulk updates(Setup setup, Run run) {
        return new Bulk(new BulkUpdates(setup, setup.fieldsOfWrite(run)), setup, run);
    }

    /** One result for each item, in their order. */
    List<WorkfrontBulkResult> run(List<Map<String, Object>> all) {
        items = all;
        results = new WorkfrontBulkResult[all.size()];
        if (atomic && all.size() > Pieces.SIZE) {
            throw new IllegalArgumentException(
                    "workfront:" + label + ": atomic=true is all or nothing for one request, which"
                            + " takes at most " + Pieces.SIZE + " items, but the body has " + all.size()
                            + "; split it, or leave atomic out");
        }
        for (int i = 0; i < all.size(); i++) {
            verb.check(i, all.get(i));
        }
        pieces().forEach(this::piece);
        return Arrays.asList(results);
    }

    /** Whether the service reads a {@code $$} word as the ID of an item is on no record, so such an item goes by itself. */
    private List<List<Integer>> pieces() {
        List<List<Integer>> pieces = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!isWildcard(i)) {
                run.add(i);
                continue;
            }
            if (atomic) {
                throw new IllegalArgumentException(
                        "workfront:" + label + ": item " + i + " has the ID " + verb.idOf(items.get(i))
                                + ", which takes a request of its own; with atomic=true give the real ID");
            }
            pieces.addAll(Pieces.of(run));
            pieces.add(List.of(i));
            run = new ArrayList<>();
        }
        pieces.addAll(Pieces.of(run));
        return pieces;
    }

    private void piece(List<Integer> piece) {
        if (end != null) {
            piece.forEach(i -> fail(i, Failures.notSent(end, label)));
            return;
        }
        send(piece, caller.tries());
    }

    private void send(List<Integer> piece, Tries tries) {
        if (piece.size() == 1 && !atomic) {
            single(piece.get(0), tries);
            return;
        }
        try {
            ServiceCall call = verb.many(piece.stream().map(items::get).toList());
            if (atomic) {
                if (!Success.of(caller.call(call, DataReader.ANY, tries))) {
                    throw Success.denied(call);
                }
                piece.forEach(i -> done(i, Map.of()));
            } else {
                accept(piece, caller.call(call, Rows.asked(Pieces.SIZE), tries), call);
            }
        } catch (WorkfrontException e) {
            refused(piece, e, tries);
        } catch (RuntimeException e) {
            // The results of the pieces before must not be lost with it.
            piece.stream()
                    .filter(i -> results[i] == null)
                    .forEach(i -> unknown(i, BulkFailures.unexpected(e, label), null));
        }
    }

    /** @param rows null for an answer without content, which only a successful update can have */
    private void accept(List<Integer> piece, List<Object> rows, ServiceCall call) {
        if (rows == null) {
            piece.forEach(i -> done(i, Map.of()));
            return;
        }
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < piece.size(); at++) {
            Object row = rows.size() == piece.size() ? rows.get(at) : null;
            int index = piece.get(at);
            if (row instanceof Map<?, ?> map && map.containsKey("error") && !map.containsKey("ID")) {
                fail(index, Failures.ofItem(map.get("error"), call));
            } else if (row instanceof Map<?, ?> map && belongs(map, index)) {
                done(index, map);
            } else {
                open.add(index);
            }
        }
        if (!open.isEmpty()) {
            // What was sent by itself already would get the same answer again.
            settle(open, BulkFailures.unclear(rows.size(), piece.size(), call), piece.size() > 1);
        }
    }

    private boolean belongs(Map<?, ?> row, int index) {
        String id = verb.idOf(items.get(index));
        return row.get("ID") != null && (id == null || id.equalsIgnoreCase(String.valueOf(row.get("ID"))));
    }

    private void refused(List<Integer> piece, WorkfrontException e, Tries tries) {
        if (Failures.nothingApplied(e) || atomic && !Failures.endsTheRun(e)) {
            end = Failures.endsTheRun(e) ? e : end;
            piece.forEach(i -> fail(i, e));
            return;
        }
        boolean again = tries.afterLook(e);
        boolean ends = !again && Failures.endsTheRun(e);
        end = ends ? e : end;
        if (again) {
            settle(piece, e, sendable -> send(sendable, tries));
        } else if (atomic) {
            piece.forEach(i -> unknown(i, e, null));
        } else {
            settle(piece, e, !ends);
        }
    }

    private void settle(List<Integer> open, WorkfrontException why, boolean mayResend) {
        settle(open, why, sendable -> {
            for (int index : sendable) {
                if (mayResend && end == null) {
                    single(index, caller.tries());
                } else {
                    unknown(index, why, null);
                }
            }
        });
    }

    /**
     * Finds out about items that may have been applied.
     *
     * @param resend what becomes of those that were not
     */
    private void settle(List<Integer> open, WorkfrontException why, Consumer<List<Integer>> resend) {
        Map<Integer, Known> known;
        try {
            known = verb.look(open.stream().map(items::get).toList(), caller);
        } catch (WorkfrontException e) {
            open.forEach(i -> unknown(i, why, "the look-up failed: " + e.getServiceMessage()));
            return;
        } catch (RuntimeException e) {
            open.forEach(i -> unknown(i, why, "the look-up failed: " + e));
            return;
        }
        boolean mixed =
                atomic && known.values().stream().map(Known::kind).distinct().count() > 1;
        List<Integer> sendable = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            int index = open.get(at);
            Known state = known.get(at);
            switch (state.kind()) {
                case APPLIED -> done(index, Map.of("ID", state.id()));
                case UNKNOWABLE -> unknown(index, state.id(), why, state.why());
                case SENDABLE -> {
                    if (mixed) {
                        unknown(index, why, "of the items of an atomic request some are there and some are not");
                    } else {
                        sendable.add(index);
                    }
                }
            }
        }
        if (!sendable.isEmpty()) {
            resend.accept(sendable);
        }
    }

    private void single(int index, Tries tries) {
        try {
            ServiceCall call = verb.one(items.get(index));
            List<Object> rows = caller.call(call, Rows.asked(Pieces.SIZE), tries);
            Object row = rows != null && rows.size() == 1 ? rows.get(0) : null;
            if (row instanceof Map<?, ?> map && map.get("ID") != null && isWildcard(index)) {
                done(index, map);
            } else if (!Success.of(row)) {
                fail(index, Success.denied(call));
            } else {
                accept(List.of(index), rows, call);
            }
        } catch (WorkfrontException e) {
            singleRefused(index, e, tries);
        } catch (RuntimeException e) {
            unknown(index, BulkFailures.unexpected(e, label), null);
        }
    }

    private void singleRefused(int index, WorkfrontException e, Tries tries) {
        boolean ends = Failures.endsTheRun(e);
        if (!ends || Failures.nothingApplied(e)) {
            end = ends ? e : end;
            fail(index, e);
        } else if (tries.afterLook(e)) {
            settle(List.of(index), e, sendable -> single(index, tries));
        } else {
            end = e;
            unknown(index, e, null);
        }
    }

    /** Such as {@code $$USER.ID}: the answer has the real ID. */
    private boolean isWildcard(int index) {
        String id = verb.idOf(items.get(index));
        return id != null && Ids.isWildcard(id);
    }

    private void done(int index, Map<?, ?> row) {
        Map<String, Object> object = new java.util.LinkedHashMap<>();
        row.forEach((name, value) -> object.put(String.valueOf(name), value));
        Object id = row.get("ID");
        String known = id == null ? verb.idOf(items.get(index)) : String.valueOf(id);
        results[index] = WorkfrontBulkResult.done(index, known, object.isEmpty() ? null : object);
    }

    private void fail(int index, WorkfrontException e) {
        results[index] = WorkfrontBulkResult.failed(index, verb.idOf(items.get(index)), e);
    }

    private void unknown(int index, WorkfrontException e, String why) {
        unknown(index, null, e, why);
    }

    /** @param id of an object that may be the item's; null for the one that the item itself tells */
    private void unknown(int index, String id, WorkfrontException e, String why) {
        WorkfrontException told = why == null ? e : BulkFailures.withReason(e, why);
        results[index] = WorkfrontBulkResult.unknown(index, id == null ? verb.idOf(items.get(index)) : id, told);
    }
}
