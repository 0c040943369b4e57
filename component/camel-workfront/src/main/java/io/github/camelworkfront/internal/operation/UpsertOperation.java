package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontBulkResult;
import io.github.camelworkfront.WorkfrontBulkResult.Status;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.plan.MessageBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates the objects that are not there and changes those that are, told apart by a key field. Items with the same key
 * are applied in their order: the second changes what the first created.
 */
final class UpsertOperation implements Operation {

    private final Setup setup;
    private final BulkOutcome outcome;
    private final String keyField;

    UpsertOperation(Setup setup, BulkOutcome outcome) {
        this.setup = setup;
        this.outcome = outcome;
        this.keyField = setup.options().keyField();
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("an upsert gives a result for each item");
        setup.fieldsOfWrite(run);
        MessageBody body = run.inputs().body();
        List<Map<String, Object>> items = body.objects(setup.label());
        List<Map<String, Object>> all = items != null ? items : List.of(body.object(setup.label()));
        for (int i = 0; i < all.size(); i++) {
            WriteBody.of(all.get(i), setup.label() + ", item " + i);
        }
        return outcome.of(new Upsert(run, all).results(), all);
    }

    /** One upsert on its way. */
    private final class Upsert {

        private final Run run;
        private final List<Map<String, Object>> items;
        private final WorkfrontBulkResult[] results;
        private final Map<String, List<String>> ids = new HashMap<>();

        Upsert(Run run, List<Map<String, Object>> items) {
            this.run = run;
            this.items = items;
            this.results = new WorkfrontBulkResult[items.size()];
        }

        List<WorkfrontBulkResult> results() throws WorkfrontException {
            List<Integer> open = keyed();
            List<String> keys = open.stream().map(this::key).distinct().toList();
            ids.putAll(new KeyLookup(setup, keyField).find(keys, run.caller()));
            while (!open.isEmpty()) {
                open = round(open);
            }
            return Arrays.asList(results);
        }

        private List<Integer> keyed() {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                if (key(i) == null) {
                    results[i] = failed(i, "it has no value in the key field " + keyField);
                } else {
                    open.add(i);
                }
            }
            return open;
        }

        /** Applies the first open item of each key; gives back those that wait for it. */
        private List<Integer> round(List<Integer> open) {
            Map<String, Integer> first = new LinkedHashMap<>();
            List<Integer> later = new ArrayList<>();
            for (int i : open) {
                if (first.putIfAbsent(key(i), i) != null) {
                    later.add(i);
                }
            }
            List<Integer> creates = new ArrayList<>();
            List<Integer> updates = new ArrayList<>();
            for (int i : first.values()) {
                List<String> found = ids.getOrDefault(key(i), List.of());
                if (found.size() > 1) {
                    results[i] = failed(i, found.size() + " objects have " + keyField + " '" + key(i) + "'");
                } else {
                    (found.isEmpty() ? creates : updates).add(i);
                }
            }
            apply(creates, Bulk.creates(setup, run), null);
            apply(updates, Bulk.updates(setup, run), ids);
            return later.stream().filter(i -> isFree(i, first.get(key(i)))).toList();
        }

        private void apply(List<Integer> indexes, Bulk bulk, Map<String, List<String>> known) {
            List<Map<String, Object>> objects = new ArrayList<>();
            for (int i : indexes) {
                Map<String, Object> object = new LinkedHashMap<>(items.get(i));
                if (known != null) {
                    object.put("ID", known.get(key(i)).get(0));
                }
                objects.add(object);
            }
            List<WorkfrontBulkResult> done = bulk.run(objects);
            for (int at = 0; at < indexes.size(); at++) {
                int index = indexes.get(at);
                results[index] = done.get(at).at(index);
                if (results[index].getStatus() == Status.done && results[index].getId() != null) {
                    ids.put(key(index), List.of(results[index].getId()));
                }
            }
        }

        /** Whether an item may go on after the one before it with the same key. */
        private boolean isFree(int index, int before) {
            if (results[before].getStatus() == Status.done && results[before].getId() != null) {
                return true;
            }
            results[index] = failed(
                    index,
                    "it was not sent, since item " + before + " with the same " + keyField + " is "
                            + results[before].getStatus());
            return false;
        }

        private String key(int index) {
            return KeyLookup.keyOf(items.get(index), keyField);
        }

        private WorkfrontBulkResult failed(int index, String why) {
            return WorkfrontBulkResult.failed(
                    index, null, new WorkfrontException(WorkfrontFailure.of(0, why, setup.label(), null)));
        }
    }
}
