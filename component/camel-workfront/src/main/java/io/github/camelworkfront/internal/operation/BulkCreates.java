package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many new objects at once. An {@code extRefID} together with the values that were sent is what
 * tells whether one of them is there. */
final class BulkCreates implements BulkVerb {

    static final String EXTERNAL_ID = "extRefID";

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
        Map<String, Boolean> asSent = asSent(items, found, caller);
        Map<Integer, Known> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            known.put(i, known(KeyLookup.keyOf(items.get(i), EXTERNAL_ID), found, asSent));
        }
        return known;
    }

    /** Of the keys of which one object is there: whether it is as its item was sent. */
    private Map<String, Boolean> asSent(List<Map<String, Object>> items, Map<String, List<String>> found, Caller caller)
            throws WorkfrontException {
        Map<String, SentScalars> sent = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Map<String, Object> item : items) {
            String key = KeyLookup.keyOf(item, EXTERNAL_ID);
            if (key != null && found.getOrDefault(key, List.of()).size() == 1) {
                SentScalars scalars = SentScalars.of(WriteBody.of(item, setup.label()), EXTERNAL_ID, setup.json());
                sent.put(key, scalars);
                names.addAll(scalars.names());
            }
        }
        try {
            Map<String, List<Map<?, ?>>> there = lookup.objects(List.copyOf(sent.keySet()), names, caller);
            Map<String, Boolean> agree = new HashMap<>();
            sent.forEach((key, scalars) ->
                    agree.put(key, there.getOrDefault(key, List.of()).stream().anyMatch(scalars::agreeWith)));
            return agree;
        } catch (WorkfrontInvalidRequestException e) {
            // A field that can be written but not read, or a refused item with a field that does not exist.
            return Map.of();
        }
    }

    private Known known(String key, Map<String, List<String>> found, Map<String, Boolean> asSent) {
        if (key == null) {
            return new Known(Kind.UNKNOWABLE, null, "it has no extRefID to look it up by");
        }
        List<String> ids = found.getOrDefault(key, List.of());
        if (twice.contains(key) || ids.size() > 1) {
            return new Known(Kind.UNKNOWABLE, null, "its extRefID '" + key + "' is not unique");
        }
        if (ids.isEmpty()) {
            return new Known(Kind.SENDABLE, null, null);
        }
        return asSent.getOrDefault(key, false)
                ? new Known(Kind.APPLIED, ids.get(0), null)
                : new Known(
                        Kind.UNKNOWABLE,
                        ids.get(0),
                        "an object with this extRefID exists, but not as it was sent; it may have been there before");
    }
}
