package io.github.camelworkfront.sandbox.internal.store;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All objects of the sandbox. Readers never wait and always see whole objects; writers take turns. What happens inside
 * {@link #atomically} is seen by other readers as it happens, and taken back as a whole if it fails.
 *
 * <p>The store keeps {@code ID}, {@code objCode}, {@code customerID} and, on types that have them, {@code entryDate},
 * {@code enteredByID}, {@code lastUpdateDate} and {@code lastUpdatedByID}. It checks neither rights nor field names.
 */
public final class Store {

    private final ObjectCatalog catalog;
    private final Clock clock;
    private final IdSource ids;
    private final Map<String, Table> tables = new HashMap<>();
    private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock writing = new ReentrantLock();
    private Transaction transaction;

    /**
     * @param catalog the types that can be stored
     * @param clock tells the dates that the store writes
     * @param ids makes IDs for objects that come without
     */
    public Store(ObjectCatalog catalog, Clock clock, IdSource ids) {
        this.catalog = catalog;
        this.clock = clock;
        this.ids = ids;
        Indexes indexes = Indexes.of(catalog);
        catalog.all().forEach(type -> tables.put(type.code(), new Table(indexes.fieldsOf(type.code()))));
    }

    /**
     * Stores a new object.
     *
     * @param code an exact object code
     * @param fields its values; those of the store's own fields are kept if given, so that a seed can have a past
     * @param actor who creates it
     * @return the object as stored
     * @throws WorkfrontFault when its ID is taken
     */
    public Entity insert(String code, Map<String, ?> fields, Actor actor) {
        return atomically(() -> {
            Entity entity = stamped(code, fields, actor);
            if (table(code).find(entity.id()).isPresent()) {
                throw WorkfrontFault.invalidParameter("ID", entity.id());
            }
            apply(new Change(Change.Kind.CREATE, null, entity, actor, now()));
            return entity;
        });
    }

    /**
     * Changes an object.
     *
     * @param changes the values to replace; null takes one away; {@code ID}, {@code objCode} and the dates and users of
     *     the last update are the store's and ignored
     * @return the new state
     * @throws WorkfrontFault "not found" when there is no such object
     */
    public Entity update(String code, String id, Map<String, ?> changes, Actor actor) {
        return atomically(() -> {
            Entity before = require(code, id);
            Map<String, Object> all = new LinkedHashMap<>(changes);
            all.remove("ID");
            all.remove("objCode");
            ObjectType type = catalog.get(code);
            if (type.hasField("lastUpdateDate")) {
                all.put("lastUpdateDate", now());
            }
            if (type.hasField("lastUpdatedByID")) {
                all.put("lastUpdatedByID", actor.userId());
            }
            Entity after = before.with(all);
            apply(new Change(Change.Kind.UPDATE, before, after, actor, now()));
            return after;
        });
    }

    /**
     * Moves an object to the recycle bin.
     *
     * @return its last state
     * @throws WorkfrontFault "not found" when there is no such object
     */
    public Entity delete(String code, String id, Actor actor) {
        return atomically(() -> {
            Entity before = purge(code, id, actor);
            table(code).bin().put(id, before);
            transaction.onRollback(() -> table(code).bin().remove(id));
            return before;
        });
    }

    /**
     * Removes an object for good.
     *
     * @return its last state
     * @throws WorkfrontFault "not found" when there is no such object
     */
    public Entity purge(String code, String id, Actor actor) {
        return atomically(() -> {
            Entity before = require(code, id);
            apply(new Change(Change.Kind.DELETE, before, null, actor, now()));
            return before;
        });
    }

    /** @return the object in the recycle bin */
    public Optional<Entity> recycled(String code, String id) {
        return Optional.ofNullable(table(code).bin().get(id));
    }

    /** @return the object, if it is there and not in the recycle bin */
    public Optional<Entity> find(String code, String id) {
        return id == null ? Optional.empty() : table(code).find(id);
    }

    /**
     * @return the object
     * @throws WorkfrontFault "not found", with the type's label, when there is none
     */
    public Entity require(String code, String id) {
        return find(code, id)
                .orElseThrow(() -> WorkfrontFault.notFound(catalog.get(code).label(), id));
    }

    /** @return all objects of a type in the order of their IDs */
    public Stream<Entity> stream(String code) {
        return table(code).rows().values().stream();
    }

    /** @return the objects whose ID is strictly greater, in the order of their IDs, found without passing the others */
    public Stream<Entity> streamAfter(String code, String id) {
        return table(code).rows().tailMap(id, false).values().stream();
    }

    /**
     * @param field a field that holds an ID, of an object or of another system
     * @return the objects of type {@code code} whose {@code field} is {@code id}, in the order of their IDs; fast for
     *     the keys that collections use and for {@code extRefID}
     */
    public Stream<Entity> referring(String code, String field, String id) {
        return table(code).referring(field, id);
    }

    /** @return whether {@link #referring} finds by this field without looking at every object */
    public boolean isIndexed(String code, String field) {
        return table(code).isIndexed(field);
    }

    /** @return how many objects of a type there are */
    public long count(String code) {
        return table(code).size();
    }

    /**
     * Runs several changes as one: if {@code work} throws, none of them stays and none is announced. Calls may be
     * nested; the outermost decides.
     *
     * @return what {@code work} returns
     */
    public <T> T atomically(Supplier<T> work) {
        writing.lock();
        try {
            return transaction != null ? work.get() : inTransaction(work);
        } finally {
            writing.unlock();
        }
    }

    /**
     * @param listener told of every committed change, in the order of the commits and before the next writer's turn, so
     *     it should be quick
     */
    public void onChange(Consumer<Change> listener) {
        onCommit(changes -> changes.forEach(listener));
    }

    /**
     * @param listener told of all changes of a commit together, otherwise as by {@link #onChange}; a commit that changed nothing is not told
     */
    public void onCommit(Consumer<List<Change>> listener) {
        listeners.add(listener);
    }

    private <T> T inTransaction(Supplier<T> work) {
        Transaction mine = new Transaction();
        transaction = mine;
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            mine.rollback();
            throw e;
        } finally {
            transaction = null;
        }
        if (!mine.changes().isEmpty()) {
            listeners.forEach(listener -> listener.accept(mine.changes()));
        }
        return result;
    }

    private void apply(Change change) {
        Table table = table(change.entity().code());
        table.replace(change.before(), change.after());
        transaction.add(change, () -> table.replace(change.after(), change.before()));
    }

    private Entity stamped(String code, Map<String, ?> fields, Actor actor) {
        ObjectType type = catalog.get(code);
        Instant now = now();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ID", ids.orNext(idOf(code, fields), now));
        all.put("objCode", code);
        all.put("customerID", actor.customerId());
        stamp(all, type, "entryDate", now);
        stamp(all, type, "enteredByID", actor.userId());
        stamp(all, type, "lastUpdateDate", now);
        stamp(all, type, "lastUpdatedByID", actor.userId());
        fields.forEach((name, value) -> {
            if (value != null) {
                all.put(name, value);
            }
        });
        return Entity.of(code, all);
    }

    /** The field of a custom form is known by form and parameter together, as recorded; everything else gets an ID of its own. */
    private static Object idOf(String code, Map<String, ?> fields) {
        Object given = fields.get("ID");
        boolean linked = fields.get("categoryID") != null && fields.get("parameterID") != null;
        return given == null && linked && code.equals("CTGYPA")
                ? fields.get("categoryID") + "_" + fields.get("parameterID")
                : given;
    }

    private static void stamp(Map<String, Object> all, ObjectType type, String field, Object value) {
        if (type.hasField(field)) {
            all.put(field, value);
        }
    }

    private Table table(String code) {
        Table table = tables.get(code);
        if (table == null) {
            throw WorkfrontFault.unknownObjectType(code);
        }
        return table;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
