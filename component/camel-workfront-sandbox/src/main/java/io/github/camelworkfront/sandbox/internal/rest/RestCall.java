package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import io.github.camelworkfront.sandbox.internal.store.Store;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;

/**
 * What an operation has to work on.
 *
 * @param request the request
 * @param tenant the tenant that it is for
 * @param caller who asks; null for operations that need no sign-in
 * @param ctx the context for queries and actions; null for operations that need no sign-in
 * @param target what it is about; null for operations that are not about an object type
 */
record RestCall(RestRequest request, Tenant tenant, Caller caller, RequestContext ctx, Target target) {

    static RestCall anonymous(RestRequest request, Tenant tenant) {
        return new RestCall(request, tenant, null, null, null);
    }

    static RestCall of(RestRequest request, Tenant tenant, Caller caller, Target target) {
        return new RestCall(
                request, tenant, caller, tenant.context(request.version().label(), caller), target);
    }

    Parameters params() {
        return request.params();
    }

    ObjectType type() {
        return target.type();
    }

    Store store() {
        return tenant.store();
    }

    String version() {
        return request.version().label();
    }
}
