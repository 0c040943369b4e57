package io.github.camelworkfront.sandbox.internal.copy;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The copies that one call makes: each object with what it consists of, less what the options clear. What an object consists of is a
 * choice.
 */
public final class ObjectCopies {

    private static final Set<String> OWN = Set.of(
            "ID",
            "objCode",
            "entryDate",
            "enteredByID",
            "lastUpdateDate",
            "lastUpdatedByID",
            "extRefID",
            "referenceNumber",
            "numberOfChildren");
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
            "TTSK", List.of(new Part("TASSGN", "templateTaskID")),
            "CTGY", List.of(new Part("CTGYPA", "categoryID")));

    private final Store store;
    private final Actor actor;
    private final Set<CopyOption> options;
    private final Map<String, String> copied = new HashMap<>();

    public ObjectCopies(RequestContext ctx, Set<CopyOption> options) {
        this.store = ctx.store();
        this.actor = ctx.actor();
        this.options = options;
    }

    /**
     * Copies an object.
     *
     * @param changes fields that the copy gets in place of the source's; null takes one away
     * @return the copy, as stored
     */
    public Entity copy(Entity source, Map<String, ?> changes) {
        Map<String, Object> fields = new LinkedHashMap<>(source.asMap());
        fields.keySet()
                .removeIf(field -> OWN.contains(field) || options.stream().anyMatch(o -> o.clears(field)));
        fields.putAll(cleared(source.code()));
        fields.putAll(changes);
        Entity copy = store.insert(source.code(), fields, actor);
        copied.put(source.id(), copy.id());
        for (Part part : PARTS.getOrDefault(source.code(), List.of())) {
            if (options.stream().noneMatch(option -> option.clearsRows(part.code))) {
                store.referring(part.code, part.key, source.id())
                        .toList()
                        .forEach(row -> copy(row, owner(part, copy, row)));
            }
        }
        return copy;
    }

    /** Returns the ID of the copy that was made of an object, or null. */
    public String copyOf(String sourceId) {
        return copied.get(sourceId);
    }

    /** Hangs copies whose source hung on something that was copied too on its copy. */
    public void hangOnParents() {
        new CopyLinks(store, actor, copied).hangOnParents();
    }

    /** Copies the predecessors between what was copied, unless the options clear them. */
    public void copyPredecessors() {
        if (!options.contains(CopyOption.PREDECESSORS)) {
            new CopyLinks(store, actor, copied).copyPredecessors();
        }
    }

    /** What a cleared field is instead of nothing. */
    private Map<String, Object> cleared(String code) {
        Map<String, Object> fields = new HashMap<>();
        if (options.contains(CopyOption.PROGRESS)) {
            fields.putAll(untouched(code));
        }
        if (options.contains(CopyOption.CONSTRAINTS) && code.equals("TASK")) {
            fields.put("taskConstraint", "ASAP");
        }
        return fields;
    }

    private static Map<String, Object> untouched(String code) {
        return switch (code) {
            case "PROJ" -> Map.of("status", "PLN", "percentComplete", 0);
            case "TASK" -> Map.of("status", "NEW", "percentComplete", 0);
            case "OPTASK" -> Map.of("status", "NEW");
            default -> Map.of();
        };
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

    private record Part(String code, String key) {}
}
