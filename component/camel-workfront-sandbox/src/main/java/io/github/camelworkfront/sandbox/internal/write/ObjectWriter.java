package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.action.ActionCall;
import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.form.AttachedForms;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Creates and changes objects for one caller, each call all or nothing. */
public final class ObjectWriter {

    /** Taken with status 200 and not applied; planned dates of a task follow from its timeline. */
    private static final Map<String, Set<String>> IGNORED_IN_UPDATES = Map.of(
            "OPTASK", Set.of("projectID"),
            "TASK", Set.of("plannedStartDate", "plannedCompletionDate"),
            "TTSK", Set.of("workRequired"));

    private final Tenant tenant;
    private final RequestContext ctx;
    private final Store store;
    private final AccessPolicy access;
    private final ChangesReader reader;

    public ObjectWriter(Tenant tenant, Caller caller, RequestContext ctx) {
        this.tenant = tenant;
        this.ctx = ctx;
        this.store = tenant.store();
        this.access = new AccessPolicy(caller);
        this.reader = new ChangesReader(ctx);
    }

    /**
     * Creates an object.
     *
     * @param values its fields by name, as text or JSON values
     * @return the object as stored
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault if the service would refuse it
     */
    public Entity create(ObjectType type, Map<String, Object> values) {
        access.requireCreate(type);
        return store.atomically(() -> {
            Map<String, Object> rest = new LinkedHashMap<>(values);
            Object password = takePassword(type, rest);
            Object folder = type.code().equals("DOCU") ? rest.remove("folderID") : null;
            Changes changes = reader.read(type, rest);
            EnumRules.check(ctx, type, changes.fields());
            CreationRules.check(ctx, type, changes);
            Map<String, Object> fields = CreationDefaults.complete(ctx, type, changes.fields());
            Entity created = store.insert(type.code(), fields, ctx.actor());
            Entity finished = finish(type, created, changes);
            putInto(folder, created);
            rememberPassword(created, password);
            return finished;
        });
    }

    /**
     * Changes an object; what is not named stays as it is.
     *
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault if the service would refuse it
     */
    public Entity update(ObjectType type, String id, Map<String, Object> values) {
        return store.atomically(() -> {
            access.requireEdit(type, store.require(type.code(), id));
            Map<String, Object> rest = new LinkedHashMap<>(values);
            Object password = takePassword(type, rest);
            Changes changes = reader.read(type, rest);
            EnumRules.check(ctx, type, changes.fields());
            Map<String, Object> fields = new HashMap<>(changes.fields());
            fields.keySet().removeAll(IGNORED_IN_UPDATES.getOrDefault(type.code(), Set.of()));
            Entity updated = store.update(type.code(), id, fields, ctx.actor());
            Entity finished = finish(type, updated, changes);
            rememberPassword(updated, password);
            return finished;
        });
    }

    private Entity finish(ObjectType type, Entity object, Changes changes) {
        NestedObjects nested = new NestedObjects(ctx, reader);
        changes.references().forEach((name, values) -> nested.writeReference(type, object, name, values));
        changes.members().forEach(members -> nested.replace(object, members));
        attachForm(type, object, changes.fields().get("categoryID"));
        DocumentFiles.attach(tenant, ctx, object, changes.fields());
        assign(type, object, changes.fields().get("assignedToID"));
        return store.require(type.code(), object.id());
    }

    /** Only types with attached forms mean one by {@code categoryID}; to the others it is a reference like any other. */
    private void attachForm(ObjectType type, Entity object, Object formId) {
        if (formId instanceof String form && type.collections().containsKey("objectCategories")) {
            new AttachedForms(ctx, object).makePrimary(form);
        }
    }

    /** Naming the one who is to do it is the same as assigning him, so that his assignment exists however he was named. */
    private void assign(ObjectType type, Entity object, Object userId) {
        if (userId != null && type.actions().containsKey("assign")) {
            Map<String, Object> arguments = Map.of("objID", userId, "objCode", "USER");
            tenant.actions()
                    .find(type.code(), "assign")
                    .perform(new ActionCall(type, object, "assign", arguments, ctx));
        }
    }

    /** The folder of a new document is a link of its own and no field. */
    private void putInto(Object folder, Entity document) {
        if (folder != null) {
            String folderId = store.require("DOCFDR", folder.toString()).id();
            store.insert("DOCFLD", Map.of("documentID", document.id(), "folderID", folderId), ctx.actor());
        }
    }

    /** A password is kept apart from the user, who is read by everybody. */
    private static Object takePassword(ObjectType type, Map<String, Object> values) {
        return type.code().equals("USER") ? values.remove("password") : null;
    }

    private void rememberPassword(Entity user, Object password) {
        if (password != null) {
            tenant.passwords().set(user.id(), password.toString());
        }
    }
}
