package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Copies an object with what it consists of, less what the options clear. What it consists of is a choice. */
public final class ObjectCopier {

    private static final Set<String> OWN =
            Set.of("ID", "objCode", "entryDate", "enteredByID", "lastUpdateDate", "lastUpdatedByID", "extRefID");
    private static final Map<String, List<Part>> PARTS = Map.of(
            "PROJ", List.of(new Part("TASK", "projectID"), new Part("DOCU", "objID"), new Part("OBJCAT", "objID")),
            "TASK",
                    List.of(
                            new Part("ASSGN", "taskID"),
                            new Part("EXPNS", "taskID"),
                            new Part("DOCU", "objID"),
                            new Part("OBJCAT", "objID")),
            "OPTASK", List.of(new Part("ASSGN", "opTaskID"), new Part("DOCU", "objID"), new Part("OBJCAT", "objID")),
            "TMPL", List.of(new Part("TTSK", "templateID")),
            "CTGY", List.of(new Part("CTGYPA", "categoryID")));

    private final RequestContext ctx;
    private final Store store;
    private final AccessPolicy access;
    private final ObjectWriter writer;

    public ObjectCopier(Tenant tenant, Caller caller, RequestContext ctx) {
        this.ctx = ctx;
        this.store = ctx.store();
        this.access = new AccessPolicy(caller);
        this.writer = new ObjectWriter(tenant, caller, ctx);
    }

    /**
     * Copies an object.
     *
     * @param changes fields that the copy gets in place of the source's
     * @param words the options, such as {@code clearProgress}
     * @return the copy
     */
    public Entity copy(ObjectType type, String sourceId, Map<String, Object> changes, Set<String> words) {
        Set<CopyOption> options = CopyOption.read(type.code(), words);
        return store.atomically(() -> {
            Entity source = store.require(type.code(), sourceId);
            access.requireView(type, source);
            access.requireCreate(type);
            Map<String, String> copied = new HashMap<>();
            Entity copy = copy(source, Map.of(), options, copied);
            repointTasks(copied);
            if (!options.contains(CopyOption.PREDECESSORS)) {
                copyPredecessors(copied);
            }
            return changes.isEmpty() ? store.require(type.code(), copy.id()) : writer.update(type, copy.id(), changes);
        });
    }

    private Entity copy(Entity source, Map<String, ?> owner, Set<CopyOption> options, Map<String, String> copied) {
        Map<String, Object> fields = new LinkedHashMap<>(source.asMap());
        fields.keySet()
                .removeIf(field -> OWN.contains(field) || options.stream().anyMatch(o -> o.clears(field)));
        if (options.contains(CopyOption.PROGRESS)) {
            fields.putAll(untouched(source.code()));
        }
        fields.putAll(owner);
        Entity copy = store.insert(source.code(), fields, ctx.actor());
        copied.put(source.id(), copy.id());
        for (Part part : PARTS.getOrDefault(source.code(), List.of())) {
            if (options.stream().noneMatch(option -> option.clearsRows(part.code))) {
                store.referring(part.code, part.key, source.id())
                        .toList()
                        .forEach(row -> copy(row, owner(part, copy, row), options, copied));
            }
        }
        return copy;
    }

    private static Map<String, Object> owner(Part part, Entity copy, Entity row) {
        Map<String, Object> owner = new HashMap<>();
        owner.put(part.key, copy.id());
        // What hangs on a task knows the project of the task too.
        if (row.has("projectID")) {
            owner.put("projectID", copy.code().equals("PROJ") ? copy.id() : copy.get("projectID"));
        }
        return owner;
    }

    private static Map<String, Object> untouched(String code) {
        return switch (code) {
            case "PROJ" -> Map.of("status", "PLN", "percentComplete", 0);
            case "TASK" -> Map.of("status", "NEW", "percentComplete", 0);
            case "OPTASK" -> Map.of("status", "NEW");
            default -> Map.of();
        };
    }

    /** Subtasks of a copied project hang on the copies of their parents. */
    private void repointTasks(Map<String, String> copied) {
        if (copied.size() == 1) {
            return;
        }
        copied.forEach((sourceId, copyId) -> store.find("TASK", copyId).ifPresent(copy -> {
            String parent = copied.get(copy.text("parentID"));
            if (parent != null) {
                store.update("TASK", copyId, Map.of("parentID", parent), ctx.actor());
            }
        }));
    }

    /** Between copied tasks lie copies of their predecessors. */
    private void copyPredecessors(Map<String, String> copied) {
        copied.forEach((sourceId, copyId) -> store.referring("PRED", "successorID", sourceId)
                .filter(link -> copied.containsKey(link.text("predecessorID")))
                .toList()
                .forEach(link -> {
                    Map<String, Object> fields = new LinkedHashMap<>(link.asMap());
                    fields.keySet().removeAll(OWN);
                    fields.put("successorID", copyId);
                    fields.put("predecessorID", copied.get(link.text("predecessorID")));
                    store.insert("PRED", fields, ctx.actor());
                }));
    }

    private record Part(String code, String key) {}
}
