package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many changes at once. Setting the same values again changes nothing, so that each may be sent by itself. */
final class BulkUpdates implements BulkVerb {

    private final Setup setup;
    private final Params fields;

    BulkUpdates(Setup setup, Params fields) {
        this.setup = setup;
        this.fields = fields;
    }

    @Override
    public void check(int index, Map<String, Object> item) {
        WriteBody.of(item, setup.label() + ", item " + index);
        if (item.get("ID") == null) {
            throw new IllegalArgumentException("workfront:" + setup.label() + ": item " + index
                    + " has no ID; each item of a bulk update carries its own, such as"
                    + " {\"ID\":\"4c78821c0000d6fa8d5e52f07a1d54d0\",\"name\":\"Launch\"}");
        }
        Ids.ofBody(item);
    }

    @Override
    public ServiceCall many(List<Map<String, Object>> items) {
        Params query = setup.options().atomic() ? fields.with("atomic", true) : fields;
        List<Map<String, Object>> bodies = items.stream().map(this::withId).toList();
        return ServiceCall.json("PUT", setup.path(), query, setup.json().bytes(bodies), setup.label())
                .idempotent();
    }

    private Map<String, Object> withId(Map<String, Object> item) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ID", idOf(item));
        body.putAll(WriteBody.of(item, setup.label()));
        return body;
    }

    @Override
    public ServiceCall one(Map<String, Object> item) {
        byte[] body = setup.json().bytes(WriteBody.of(item, setup.label()));
        String id = idOf(item);
        ServiceCall call = Ids.isWildcard(id)
                ? ServiceCall.json("PUT", setup.path(), Params.of("id", id).and(fields), body, setup.label())
                : ServiceCall.json("PUT", setup.path(id), fields, body, setup.label());
        return call.idempotent();
    }

    @Override
    public String idOf(Map<String, Object> item) {
        return String.valueOf(item.get("ID")).trim();
    }

    @Override
    public Map<Integer, Known> look(List<Map<String, Object>> items, Caller caller) {
        Map<Integer, Known> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            known.put(i, new Known(Kind.SENDABLE, null, null));
        }
        return known;
    }
}
