package io.github.camelworkfront.sandbox.internal.tenant;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.internal.auth.Users;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The applications of the tenant of the moment, which a reset replaces. */
public final class TenantApplications implements Applications {

    private static final Actor ADMINISTRATOR = new Actor(SeedIds.ADMINISTRATOR, SeedIds.CUSTOMER);
    private static final Duration USER_TOKEN_LIFETIME = Duration.ofHours(24);

    private final Supplier<Tenant> tenants;

    /**
     * @param tenants gives the tenant of the moment
     */
    public TenantApplications(Supplier<Tenant> tenants) {
        this.tenants = tenants;
    }

    private Tenant tenant() {
        return tenants.get();
    }

    @Override
    public void add(OAuthApp app) {
        tenant().apps().registry().add(app);
    }

    @Override
    public void add(ImsCredential credential) {
        Store store = tenant().store();
        if (Users.named(store, credential.username()).isEmpty()) {
            store.insert("USER", technicalAccount(credential.username()), ADMINISTRATOR);
        }
        tenant().apps().registry().add(credential);
    }

    /** Adobe makes a contributor, who sees little; the least of the sandbox's access levels comes nearest. */
    private static Map<String, Object> technicalAccount(String username) {
        return Map.ofEntries(
                Map.entry("ID", SeedIds.of("USER", username)),
                Map.entry("name", "Technical Account"),
                Map.entry("firstName", "Technical"),
                Map.entry("lastName", "Account"),
                Map.entry("emailAddr", username),
                Map.entry("username", username),
                Map.entry("isActive", true),
                Map.entry("isAdmin", false),
                Map.entry("accessLevelID", SeedIds.of("ACSLVL", "Requestor")),
                Map.entry("licenseType", "Q"),
                Map.entry("homeGroupID", SeedIds.DEFAULT_GROUP),
                Map.entry("timeZone", "UTC"),
                Map.entry("locale", "en_US"));
    }

    @Override
    public void remove(String clientId) {
        tenant().apps().remove(clientId);
    }

    @Override
    public List<OAuthApp> apps() {
        return tenant().apps().registry().apps();
    }

    @Override
    public List<ImsCredential> credentials() {
        return tenant().apps().registry().credentials();
    }

    @Override
    public void registerKey(String clientId, String username, String pem) {
        tenant().apps().registry().requireApp(clientId);
        tenant().apps().keys().register(clientId, user(username), pem);
    }

    @Override
    public String refreshToken(String clientId, String username) {
        tenant().apps().registry().requireApp(clientId);
        return tenant().apps().refreshTokens().issue(clientId, user(username));
    }

    @Override
    public String imsUserToken(String username) {
        ImsCredential credential = ImsCredential.DEFAULT;
        return tenant().imsTokens()
                .issue(credential.clientId(), user(username), credential.organization(), USER_TOKEN_LIFETIME);
    }

    private String user(String username) {
        return Users.named(tenant().store(), username)
                .map(Entity::id)
                .orElseThrow(() -> new IllegalArgumentException("there is no active user '" + username + "'"));
    }

    @Override
    public void revokeAccessTokens() {
        tenant().sessions().closeThoseOfApps();
        tenant().imsTokens().revokeAll();
    }

    @Override
    public void revokeRefreshToken(String token) {
        tenant().apps().refreshTokens().revoke(token);
    }

    @Override
    public void revokeRefreshTokens() {
        tenant().apps().refreshTokens().revokeAll();
    }
}
