package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.form.AttachedForms;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes objects that come inside their owner. A collection replaces the stored one as a whole. */
final class NestedObjects {

    private final RequestContext ctx;
    private final Store store;
    private final ChangesReader reader;

    NestedObjects(RequestContext ctx, ChangesReader reader) {
        this.ctx = ctx;
        this.store = ctx.store();
        this.reader = reader;
    }

    /** Writes the object of a reference, such as a project's queue definition, and points the owner at it. */
    void writeReference(ObjectType type, Entity owner, String name, Map<String, Object> values) {
        ObjectType target = ctx.catalog().get(type.references().get(name));
        Map<String, Object> fields = reader.read(target, values).fields();
        String existing = owner.text(name + "ID");
        Entity written = existing == null
                ? store.insert(target.code(), fields, ctx.actor())
                : store.update(target.code(), existing, fields, ctx.actor());
        store.update(type.code(), owner.id(), Map.of(name + "ID", written.id()), ctx.actor());
    }

    /** Replaces a collection. */
    void replace(Entity owner, Changes.Members members) {
        if (members.name().equals("objectCategories")) {
            new AttachedForms(ctx, owner).replace(formIds(members.rows()));
        } else if (members.collection() instanceof ObjectCollection.Referring referring) {
            replaceReferring(owner, referring, members.rows());
        } else if (members.collection() instanceof ObjectCollection.Linked linked) {
            replaceLinks(owner, linked, members.rows());
        } else {
            embed(owner, members);
        }
    }

    private void replaceReferring(Entity owner, ObjectCollection.Referring collection, List<Map<String, Object>> rows) {
        Set<String> kept = ids(rows);
        store.referring(collection.target(), collection.foreignKey(), owner.id()).toList().stream()
                .filter(member -> !kept.contains(member.id()))
                .forEach(member -> store.purge(collection.target(), member.id(), ctx.actor()));
        rows.forEach(row -> writeMember(owner, collection, row));
    }

    private void writeMember(Entity owner, ObjectCollection.Referring collection, Map<String, Object> row) {
        ObjectType target = ctx.catalog().get(collection.target());
        Map<String, Object> fields =
                new LinkedHashMap<>(reader.read(target, row).fields());
        fields.put(collection.foreignKey(), owner.id());
        Object id = row.get("ID");
        if (id == null) {
            store.insert(target.code(), fields, ctx.actor());
        } else {
            store.update(target.code(), id.toString(), fields, ctx.actor());
        }
    }

    private void replaceLinks(Entity owner, ObjectCollection.Linked collection, List<Map<String, Object>> rows) {
        store.referring(collection.link(), collection.ownerKey(), owner.id())
                .toList()
                .forEach(link -> store.purge(collection.link(), link.id(), ctx.actor()));
        for (String member : ids(rows)) {
            store.require(collection.target(), member);
            Map<String, Object> link = Map.of(collection.ownerKey(), owner.id(), collection.memberKey(), member);
            store.insert(collection.link(), link, ctx.actor());
        }
    }

    /** Rows that live inside the owner get an ID and the owner's identity, as access rules have them. */
    private void embed(Entity owner, Changes.Members members) {
        List<Map<String, Object>> rows = members.rows().stream()
                .map(row -> embedded(owner, members, row))
                .toList();
        store.update(owner.code(), owner.id(), Map.of(members.name(), rows), ctx.actor());
    }

    private static Map<String, Object> embedded(Entity owner, Changes.Members members, Map<String, Object> row) {
        Map<String, Object> full = new LinkedHashMap<>();
        full.put("ID", Tokens.next());
        full.put("objCode", members.collection().target());
        if (members.name().equals("accessRules")) {
            full.putAll(AccessRules.identity(owner));
        }
        full.putAll(row);
        return full;
    }

    private static List<String> formIds(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> Objects.toString(row.get("categoryID"), null))
                .toList();
    }

    private static Set<String> ids(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> row.get("ID"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
