package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.seed.SeedStores;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The demo agency for tests of actions: calls them as the server would, as a user of one's choice. */
final class Office {

    static final Instant NOW = SeedStores.CLOCK.instant();
    static final Actor ADMINISTRATOR = new Actor(SeedIds.ADMINISTRATOR, SeedIds.CUSTOMER);

    private final Store store = SeedStores.seeded("demo");
    private String userId = SeedIds.ADMINISTRATOR;

    Store store() {
        return store;
    }

    Office as(String handle) {
        userId = user(handle);
        return this;
    }

    /** Calls an action at class level. */
    Object call(String code, String action, Map<String, Object> args) {
        return perform(code, action, null, args);
    }

    /** Calls an action on an object. */
    Object call(Entity target, String action, Map<String, Object> args) {
        return perform(target.code(), action, now(target), args);
    }

    Object call(Entity target, String action) {
        return call(target, action, Map.of());
    }

    List<Entity> query(String code, String query, Map<String, Object> args) {
        ObjectType type = SeedStores.CATALOG.get(code);
        assertThat(type.namedQueries()).containsKey(query);
        return StandardActions.registry().findQuery(code, query).rows(new QueryCall(type, query, args, context()));
    }

    private Object perform(String code, String action, Entity target, Map<String, Object> args) {
        ObjectType type = SeedStores.CATALOG.get(code);
        assertThat(type.actions()).containsKey(action);
        assertThat(args.keySet())
                .allSatisfy(name -> assertThat(type.actions().get(action).argument(name))
                        .as("argument %s of %s", name, action)
                        .isPresent());
        ActionCall call = new ActionCall(type, target, action, args, context());
        return store.atomically(
                () -> StandardActions.registry().find(code, action).perform(call));
    }

    private RequestContext context() {
        return new RequestContext(
                "V22_0",
                new Actor(userId, SeedIds.CUSTOMER),
                store.require("USER", userId),
                SeedStores.CLOCK,
                ZoneOffset.UTC,
                store,
                SeedStores.CATALOG);
    }

    /** The present state of an object. */
    Entity now(Entity entity) {
        return store.require(entity.code(), entity.id());
    }

    static String user(String handle) {
        return SeedIds.of("USER", handle + "@sandbox.example");
    }

    Entity project(String name) {
        return store.require("PROJ", SeedIds.of("PROJ", name));
    }

    Entity task(String project, String name) {
        return store.require("TASK", SeedIds.of("TASK", project + '/' + name));
    }

    Entity issue(int number) {
        return store.require("OPTASK", SeedIds.of("OPTASK", "request " + number));
    }

    Entity first(String code) {
        return store.stream(code).findFirst().orElseThrow();
    }

    Entity set(Entity entity, Map<String, ?> changes) {
        return store.update(entity.code(), entity.id(), changes, ADMINISTRATOR);
    }

    List<Entity> rows(String code, String key, Entity owner) {
        return store.referring(code, key, owner.id()).toList();
    }
}
