package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import java.util.Map;

/**
 * One call of a named query.
 *
 * @param type the object type that the query belongs to
 * @param query the name of the query, as the catalogue spells it
 * @param args the query's own arguments by name
 * @param ctx the caller, the store and the time
 */
public record QueryCall(ObjectType type, String query, Map<String, Object> args, RequestContext ctx) {}
