package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.copy.CopyOption;
import io.github.camelworkfront.sandbox.internal.copy.ObjectCopies;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.Map;
import java.util.Set;

/** Copies an object for one caller, with changes checked as in a write. */
public final class ObjectCopier {

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
        ObjectCopies copies = new ObjectCopies(ctx, CopyOption.read(type.code(), words));
        return store.atomically(() -> {
            Entity source = store.require(type.code(), sourceId);
            access.requireView(type, source);
            access.requireCreate(type);
            // What hangs on the copy follows its fields, so those have to be there from the start.
            Entity copy = copies.copy(
                    source, new ChangesReader(ctx).read(type, changes).fields());
            copies.hangOnParents();
            copies.copyPredecessors();
            return changes.isEmpty() ? copy : writer.update(type, copy.id(), changes);
        });
    }
}
