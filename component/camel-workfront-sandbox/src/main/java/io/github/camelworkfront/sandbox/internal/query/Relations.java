package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Linked;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Referring;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows references and collections from one object to others. */
public final class Relations {

    private final Store store;

    public Relations(Store store) {
        this.store = store;
    }

    /**
     * @param owner where to start
     * @param name the reference, such as {@code owner}; an object held under this very name comes before the ID in
     *     {@code ownerID}
     * @param target the code of the type it points at
     */
    public Optional<Entity> reference(Entity owner, String name, String target) {
        return owner.get(name) instanceof Map<?, ?> embedded
                ? Optional.of(row(target, embedded))
                : store.find(target, owner.text(name + "ID"));
    }

    /**
     * @param owner where to start
     * @param name the collection; a list held under this very name comes before the rule
     * @param rule how its members are found
     * @return the members; stored ones in the order of their IDs, embedded ones as they stand
     */
    public Stream<Entity> members(Entity owner, String name, ObjectCollection rule) {
        if (owner.get(name) instanceof List<?> embedded) {
            return embedded.stream()
                    .filter(Map.class::isInstance)
                    .map(Map.class::cast)
                    .map(row -> row(rule.target(), row));
        }
        if (owner.id() == null) {
            return Stream.empty();
        }
        if (rule instanceof Referring referring) {
            return store.referring(referring.target(), referring.foreignKey(), owner.id())
                    .filter(member -> !referring.withoutStatus().contains(Objects.toString(member.get("status"))));
        }
        return rule instanceof Linked linked ? linked(owner, linked) : Stream.empty();
    }

    private Stream<Entity> linked(Entity owner, Linked linked) {
        return store.referring(linked.link(), linked.ownerKey(), owner.id())
                .map(link -> link.text(linked.memberKey()))
                .distinct()
                .flatMap(id -> store.find(linked.target(), id).stream());
    }

    @SuppressWarnings("unchecked")
    private static Entity row(String code, Map<?, ?> fields) {
        return Entity.of(code, (Map<String, ?>) fields);
    }
}
