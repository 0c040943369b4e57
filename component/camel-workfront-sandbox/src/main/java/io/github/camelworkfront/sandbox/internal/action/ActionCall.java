package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Map;

/**
 * One call of an action.
 *
 * @param type the object type that the action belongs to
 * @param target the object it is called on, null at class level
 * @param action the name of the action, as the catalogue spells it
 * @param args the arguments by name: strings, numbers, booleans, Lists and Maps, as their declared types say
 * @param ctx the caller, the store and the time
 */
public record ActionCall(ObjectType type, Entity target, String action, Map<String, Object> args, RequestContext ctx) {}
