package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many new objects at once. An {@code extRefID} is what tells whether one of them is there. */
final class BulkCreates implements BulkVerb {

    private static final String EXTERNAL_ID = "extRefID";

    private final Setup setup;
    private final Params fields;
    private final KeyLookup lookup;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    BulkCreates(Setup setup, Params fields) {
        this.setup = setup;
        this.fields = fields;
        this.lookup = new KeyLookup(setup, EXTERNAL_ID);
    }

    @Override
    public void check(int index, Map<String, Object> item) {
        WriteBody.of(item, setup.label() + ", item " + index);
        String key = KeyLookup.keyOf(item, EXTERNAL_ID);
        // Of all items, not only of a refused piece: the object that is found may be that of an item done before.
        if (key != null && !keys.add(key)) {
            twice.add(key);
        }
    }

    @Override
    public ServiceCall many(List<Map<String, Object>> items) {
        Params query = setup.options().atomic() ? fields.with("atomic", true) : fields;
        List<Map<String, Object>> bodies =
                items.stream().map(i -> WriteBody.of(i, setup.label())).toList();
        return ServiceCall.json("POST", setup.path(), query, setup.json().bytes(bodies), setup.label());
    }

    @Override
    public ServiceCall one(Map<String, Object> item) {
        byte[] body = setup.json().bytes(WriteBody.of(item, setup.label()));
        return ServiceCall.json("POST", setup.path(), fields, body, setup.label());
    }

    @Override
    public String idOf(Map<String, Object> item) {
        return null;
    }

    @Override
    public Map<Integer, Known> look(List<Map<String, Object>> items, Caller caller) throws WorkfrontException {
        List<String> sought = items.stream()
                .map(item -> KeyLookup.keyOf(item, EXTERNAL_ID))
                .filter(key -> key != null && !twice.contains(key))
                .toList();
        Map<String, List<String>> found = lookup.find(sought, caller);
        Map<Integer, Known> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            known.put(i, known(KeyLookup.keyOf(items.get(i), EXTERNAL_ID), found));
        }
        return known;
    }

    private Known known(String key, Map<String, List<String>> found) {
        if (key == null) {
            return new Known(Kind.UNKNOWABLE, null, "it has no extRefID to look it up by");
        }
        List<String> ids = found.getOrDefault(key, List.of());
        if (twice.contains(key) || ids.size() > 1) {
            return new Known(Kind.UNKNOWABLE, null, "its extRefID '" + key + "' is not unique");
        }
        return ids.isEmpty() ? new Known(Kind.SENDABLE, null, null) : new Known(Kind.APPLIED, ids.get(0), null);
    }
}
