package io.github.camelworkfront.sandbox.internal.tenant;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;

/** The applications that every seed has, with credentials that are the same in every run. */
final class StandardApps {

    private StandardApps() {}

    static void register(Tenant tenant) {
        Applications applications = new TenantApplications(() -> tenant);
        String clientId = OAuthApp.DEFAULT.clientId();
        applications.add(OAuthApp.DEFAULT);
        applications.add(OAuthApp.PUBLIC);
        applications.registerKey(clientId, WorkfrontSandbox.USERNAME, SandboxKeys.publicKey());
        applications.add(ImsCredential.DEFAULT);
        tenant.apps().refreshTokens().add(Applications.REFRESH_TOKEN, clientId, SeedIds.ADMINISTRATOR);
    }
}
