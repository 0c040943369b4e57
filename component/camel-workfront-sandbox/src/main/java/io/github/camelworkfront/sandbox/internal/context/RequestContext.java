package io.github.camelworkfront.sandbox.internal.context;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Who asks, of what, and by which clock.
 *
 * @param apiVersion the model's label in messages: {@code V22_0}, {@code INTERNAL} or {@code UNSUPPORTED}
 * @param actor the caller as the store knows him
 * @param user the caller's USER object, for {@code $$USER}
 * @param clock tells {@code $$NOW} and {@code $$TODAY}
 * @param zone the caller's time zone: dates without one are read in it, and all dates are written in it
 * @param store where the objects are
 * @param catalog what is known of their types
 */
public record RequestContext(
        String apiVersion, Actor actor, Entity user, Clock clock, ZoneId zone, Store store, ObjectCatalog catalog) {}
