package io.github.camelworkfront.sandbox.internal.write;

import static java.util.Map.entry;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.status.Statuses;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.List;
import java.util.Map;

/**
 * Deletes objects together with what they consist of. Without {@code force} they go to the recycle bin, and template tasks that others
 * refer to are refused; with it they are gone. What an object consists of is a choice.
 */
public final class ObjectRemover {

    private static final Map<String, List<Part>> PARTS = Map.ofEntries(
            entry(
                    "PROJ",
                    List.of(
                            new Part("TASK", "projectID"),
                            new Part("OPTASK", "projectID"),
                            new Part("DOCU", "projectID"))),
            entry(
                    "TASK",
                    List.of(
                            new Part("TASK", "parentID"),
                            new Part("ASSGN", "taskID"),
                            new Part("PRED", "successorID"),
                            new Part("PRED", "predecessorID"))),
            entry("OPTASK", List.of(new Part("ASSGN", "opTaskID"))),
            entry("TMPL", List.of(new Part("TTSK", "templateID"))),
            entry("TTSK", List.of(new Part("TTSK", "parentID"), new Part("TPRED", "successorID"))),
            entry("DOCU", List.of(new Part("DOCV", "documentID"))));

    private final RequestContext ctx;
    private final Store store;
    private final AccessPolicy access;

    public ObjectRemover(Caller caller, RequestContext ctx) {
        this.ctx = ctx;
        this.store = ctx.store();
        this.access = new AccessPolicy(caller);
    }

    /**
     * Deletes an object.
     *
     * @param force removes it for good, whoever refers to it
     * @throws WorkfrontFault if it is not there, the caller may not, or others refer to it
     */
    public void delete(ObjectType type, String id, boolean force) {
        store.atomically(() -> {
            Entity object = store.require(type.code(), id);
            access.requireDelete(type, object);
            if (!force && isReferencedTemplateTask(object)) {
                throw WorkfrontFault.referenced(type.label());
            }
            if (!force) {
                requireOpenProject(object);
            }
            remove(object.code(), id, force);
            return null;
        });
    }

    /** Recorded for a removal from a complete project; that it is the removal of a task, and that force helps, is a choice. */
    private void requireOpenProject(Entity object) {
        if (object.code().equals("TASK")) {
            store.find("PROJ", object.text("projectID"))
                    .map(project -> String.valueOf(project.get("status")))
                    .filter(status -> Statuses.meaning(store, "PROJ", status).equals("CPL"))
                    .flatMap(status -> Statuses.find(store, "PROJ", status))
                    .ifPresent(status -> {
                        throw WorkfrontFault.projectStatus(status.text("label"));
                    });
        }
    }

    private boolean isReferencedTemplateTask(Entity object) {
        return object.code().equals("TTSK")
                && (store.referring("TTSK", "parentID", object.id()).findAny().isPresent()
                        || store.referring("TPRED", "predecessorID", object.id())
                                .findAny()
                                .isPresent());
    }

    private void remove(String code, String id, boolean force) {
        for (Part part : PARTS.getOrDefault(code, List.of())) {
            for (Entity member : store.referring(part.code, part.key, id).toList()) {
                // A subtask is a part of both its parent and its project.
                if (store.find(part.code, member.id()).isPresent()) {
                    remove(part.code, member.id(), force);
                }
            }
        }
        if (force) {
            store.purge(code, id, ctx.actor());
        } else {
            store.delete(code, id, ctx.actor());
        }
    }

    private record Part(String code, String key) {}
}
