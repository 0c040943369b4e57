package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;

/** The API key actions with user name and password in place of a sign-in. */
final class PasswordKeyOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Tenant tenant = call.tenant();
        String username = call.params().first("username").orElseThrow();
        String password = call.params().first("password").orElseThrow();
        Entity user = tenant.passwords().check(tenant.store(), username, password);
        String action = call.request().path().size() == 2
                ? call.request().path().get(1)
                : call.params().first("action").orElseThrow();
        return Outcome.value(KeyOperation.result(tenant, action, user.id()));
    }
}
