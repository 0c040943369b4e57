package io.github.camelworkfront.sandbox.internal.tenant;

import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.SandboxClock;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.action.ActionRegistry;
import io.github.camelworkfront.sandbox.internal.action.StandardActions;
import io.github.camelworkfront.sandbox.internal.app.Apps;
import io.github.camelworkfront.sandbox.internal.auth.ApiKeys;
import io.github.camelworkfront.sandbox.internal.auth.ImsTokens;
import io.github.camelworkfront.sandbox.internal.auth.Passwords;
import io.github.camelworkfront.sandbox.internal.auth.Sessions;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.document.FileStore;
import io.github.camelworkfront.sandbox.internal.document.LargeUploads;
import io.github.camelworkfront.sandbox.internal.event.EventPublisher;
import io.github.camelworkfront.sandbox.internal.event.Subscriptions;
import io.github.camelworkfront.sandbox.internal.event.delivery.EventDeliveries;
import io.github.camelworkfront.sandbox.internal.proof.seed.ProofSeeds;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofAccount;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofModules;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import io.github.camelworkfront.sandbox.internal.seed.Seed;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.seed.Seeds;
import io.github.camelworkfront.sandbox.internal.store.IdSource;
import io.github.camelworkfront.sandbox.internal.store.Store;

/** Makes tenants that all start with the same content. */
public final class TenantFactory {

    /** Any fixed number would do: the same seed gives the same IDs. */
    private static final long ID_SEED = 20_260_101L;

    private final ObjectCatalog catalog = ObjectCatalog.load();
    private final ActionRegistry actions = StandardActions.registry();
    private final String seedName;
    private final Seed seed;
    private final SandboxClock clock;
    private final Choices choices;

    /**
     * @param seed the name of the seed
     * @param clock the time
     * @param choices what is done where the real service's way is not settled
     * @throws IllegalArgumentException if there is no such seed
     */
    public TenantFactory(String seed, SandboxClock clock, Choices choices) {
        this.seedName = seed;
        this.seed = Seeds.named(seed);
        this.clock = clock;
        this.choices = choices;
    }

    /** Makes a tenant with the content of the seed, the administrator's fixed API key and the standard applications. */
    public Tenant create() {
        Store store = new Store(catalog, clock, IdSource.seeded(ID_SEED));
        seed.apply(store, clock);
        ApiKeys keys = new ApiKeys();
        keys.set(SeedIds.ADMINISTRATOR, WorkfrontSandbox.API_KEY);
        FileStore files = new FileStore(choices);
        Tenant tenant = new Tenant(
                catalog,
                store,
                clock,
                new Sessions(clock),
                keys,
                new Passwords(),
                Apps.none(clock),
                new ImsTokens(clock, choices),
                files,
                new LargeUploads(files),
                new Subscriptions(),
                new EventDeliveries(clock, choices),
                choices,
                actions,
                proof());
        StandardApps.register(tenant);
        store.onCommit(new EventPublisher(store, catalog, tenant.subscriptions(), tenant.events(), choices)::committed);
        return tenant;
    }

    private ProofAccount proof() {
        ProofAccount account = ProofModules.account(new ProofWorld(clock, choices));
        ProofSeeds.apply(seedName, account.world(), account.handlers());
        return account;
    }
}
