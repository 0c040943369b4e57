package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds out who calls, and hands the call to its operation. */
public final class Dispatcher {

    private final Supplier<Tenant> tenants;
    private final OperationTable table;

    /**
     * @param tenants gives the tenant of the moment, which a reset replaces
     * @param bulkFailures says how a partly failed bulk request is answered at the moment
     */
    public Dispatcher(Supplier<Tenant> tenants, Supplier<BulkFailure> bulkFailures) {
        this.tenants = tenants;
        this.table = new OperationTable(this, bulkFailures);
    }

    /** Signs the caller of a request in and performs it. */
    Outcome perform(RestRequest request) throws IOException {
        Tenant tenant = tenants.get();
        Optional<Operation> open = table.open(request);
        if (open.isPresent()) {
            return open.get().perform(RestCall.anonymous(request, tenant));
        }
        boolean write = !request.method().equals("GET");
        Caller caller = tenant.authenticator().authenticate(request.http(), request.params(), request.form(), write);
        request.http().trace().user(caller.user().text("username"));
        return perform(request, tenant, caller);
    }

    /** Performs a request of a caller who is signed in already. */
    Outcome perform(RestRequest request, Tenant tenant, Caller caller) throws IOException {
        if (request.path().isEmpty()) {
            throw WorkfrontFault.noAction();
        }
        Optional<Operation> global = table.global(request);
        if (global.isPresent()) {
            return global.get().perform(RestCall.of(request, tenant, caller, null));
        }
        RestCall call = RestCall.of(request, tenant, caller, Target.of(request, tenant));
        return table.onObject(call).perform(call);
    }
}
