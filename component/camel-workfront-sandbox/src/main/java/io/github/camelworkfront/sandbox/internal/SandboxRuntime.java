package io.github.camelworkfront.sandbox.internal;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.Concurrency;
import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.DownloadRedirect;
import io.github.camelworkfront.sandbox.EventControls;
import io.github.camelworkfront.sandbox.ProofControls;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.SandboxClock;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.choice.CurrentChoices;
import io.github.camelworkfront.sandbox.internal.control.ControlApi;
import io.github.camelworkfront.sandbox.internal.control.Controls;
import io.github.camelworkfront.sandbox.internal.document.DownloadService;
import io.github.camelworkfront.sandbox.internal.document.DownloadUrl;
import io.github.camelworkfront.sandbox.internal.document.LargeUploads;
import io.github.camelworkfront.sandbox.internal.document.PartService;
import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.event.CurrentEvents;
import io.github.camelworkfront.sandbox.internal.event.SubscriptionService;
import io.github.camelworkfront.sandbox.internal.fault.FaultRegistry;
import io.github.camelworkfront.sandbox.internal.fault.FaultService;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.http.SandboxServer;
import io.github.camelworkfront.sandbox.internal.http.Site;
import io.github.camelworkfront.sandbox.internal.http.UriLimit;
import io.github.camelworkfront.sandbox.internal.journal.Journal;
import io.github.camelworkfront.sandbox.internal.journal.JournalingService;
import io.github.camelworkfront.sandbox.internal.limit.ConcurrencyService;
import io.github.camelworkfront.sandbox.internal.limit.Lanes;
import io.github.camelworkfront.sandbox.internal.proof.service.CurrentProof;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofService;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofFront;
import io.github.camelworkfront.sandbox.internal.proof.upload.UploadService;
import io.github.camelworkfront.sandbox.internal.rest.Dispatcher;
import io.github.camelworkfront.sandbox.internal.rest.RestApi;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import io.github.camelworkfront.sandbox.internal.tenant.TenantApplications;
import io.github.camelworkfront.sandbox.internal.tenant.TenantFactory;
import io.github.camelworkfront.sandbox.internal.token.ImsService;
import io.github.camelworkfront.sandbox.internal.token.OAuthService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running sandbox: the tenant, the services over it in the order that a request passes them, and the server. */
public final class SandboxRuntime implements Controls, AutoCloseable {

    private static final Actor ADMINISTRATOR = new Actor(SeedIds.ADMINISTRATOR, SeedIds.CUSTOMER);

    private static final List<String> WEB_PATHS = List.of("/internal", "/proof");

    private final SandboxClock clock = new SandboxClock();
    private final Journal journal = new Journal();
    private final FaultRegistry faults = new FaultRegistry();
    private final Lanes lanes = new Lanes();
    private final Applications applications = new TenantApplications(() -> this.tenant);
    private final CurrentChoices choices = new CurrentChoices();
    private final TenantFactory factory;
    private final BulkFailure initialBulkFailure;
    private final EventControls events = new CurrentEvents(() -> this.tenant.events());
    private final CurrentProof proof;
    private final String host;
    private final SandboxServer server;
    private volatile BulkFailure bulkFailure;
    private volatile DownloadRedirect redirect;
    private volatile Tenant tenant;

    private SandboxRuntime(String bind, int port, String seed, BulkFailure bulkFailure, ProofStyle proofStyle) {
        this.factory = new TenantFactory(seed, clock, choices);
        this.initialBulkFailure = bulkFailure;
        this.bulkFailure = bulkFailure;
        this.tenant = factory.create();
        this.proof = new CurrentProof(() -> tenant.proof(), this::url, proofStyle);
        this.host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        this.server = SandboxServer.start(bind, port, site(), clock);
    }

    /** Starts a sandbox; see the builder of {@link io.github.camelworkfront.sandbox.WorkfrontSandbox} for the parameters. */
    public static SandboxRuntime start(
            String bind, int port, String seed, BulkFailure bulkFailure, ProofStyle proofStyle) {
        return new SandboxRuntime(bind, port, seed, bulkFailure, proofStyle);
    }

    private HttpService site() {
        Map<String, HttpService> services = new LinkedHashMap<>();
        services.put(SubscriptionService.PATH, new SubscriptionService(() -> tenant, choices));
        services.put(RestApi.PATH, new UriLimit(new RestApi(new Dispatcher(() -> tenant, () -> bulkFailure))));
        // The pages of the web interface are not for integrations: they send every caller to the login page.
        WEB_PATHS.forEach(path ->
                services.put(path, call -> Answer.empty(302).with("Location", call.baseUrl() + "/login")));
        services.put(LargeUploads.PATH, new PartService(() -> tenant));
        services.put(DownloadUrl.PATH, new DownloadService(() -> tenant, () -> Optional.ofNullable(redirect)));
        services.put(
                ProofFront.PATH, call -> tenant.proof().world().front().pages().serve(call));
        services.put(OAuthService.ROOT, new OAuthService(() -> tenant));
        HttpService uploads = new UploadService(() -> tenant.proof().world().uploads(), () -> tenant.files());
        UploadService.PATHS.forEach(path -> services.put(path, uploads));
        services.put(ImsService.PATH, new ImsService(() -> tenant));
        HttpService rest = new Site(services);
        HttpService soap = new ProofService(() -> tenant.proof(), proof::style, choices);
        HttpService both = call -> (ProofService.covers(call.path()) ? soap : rest).serve(call);
        HttpService faulty = new FaultService(both, faults, this::expireSessions, clock);
        Map<String, HttpService> all = new LinkedHashMap<>();
        all.put("/_sandbox", new ControlApi(this));
        // Outside of the faults, so that a slow request occupies its lane.
        HttpService limited = new ConcurrencyService(faulty, lanes, clock, this::needsLane);
        all.put("", new JournalingService(limited, journal, clock));
        return new Site(all);
    }

    private boolean needsLane(String path) {
        return RestApi.covers(path) || ProofService.covers(path) && choices.is(Choice.PROOF_CONCURRENCY, "limited");
    }

    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    public int port() {
        return server.port();
    }

    @Override
    public FaultRegistry faults() {
        return faults;
    }

    @Override
    public Concurrency concurrency() {
        return lanes;
    }

    @Override
    public Choices choices() {
        return choices;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public SandboxClock clock() {
        return clock;
    }

    @Override
    public Applications applications() {
        return applications;
    }

    @Override
    public ProofControls proof() {
        return proof;
    }

    @Override
    public EventControls events() {
        return events;
    }

    @Override
    public BulkFailure bulkFailure() {
        return bulkFailure;
    }

    @Override
    public void bulkFailure(BulkFailure shape) {
        bulkFailure = shape;
    }

    @Override
    public Optional<DownloadRedirect> downloadRedirect() {
        return Optional.ofNullable(redirect);
    }

    @Override
    public void downloadRedirect(DownloadRedirect newRedirect) {
        redirect = newRedirect;
    }

    @Override
    public Optional<DocumentContent> content(String id) {
        return Optional.ofNullable(tenant.store()
                        .find("DOCU", id)
                        .map(document -> document.text("currentVersionID"))
                        .orElse(id))
                .flatMap(tenant.files()::content)
                .map(StoredFile::summary);
    }

    /** Ends every session and access token. */
    public void expireSessions() {
        tenant.sessions().closeAll();
        tenant.imsTokens().revokeAll();
        tenant.proof().world().sessions().closeAll();
    }

    @Override
    public synchronized void reset() {
        clock.reset();
        faults.clear();
        choices.clear();
        proof.reset();
        redirect = null;
        lanes.unlimited();
        lanes.clearCounts();
        bulkFailure = initialBulkFailure;
        Tenant former = tenant;
        tenant = factory.create();
        former.close();
        journal.clear();
    }

    /** Stores an object as the administrator. */
    public Map<String, Object> create(String object, Map<String, ?> fields) {
        return tenant.store().insert(codeOf(object), fields, ADMINISTRATOR).asMap();
    }

    /** Returns an object. */
    public Optional<Map<String, Object>> find(String object, String id) {
        return tenant.store().find(codeOf(object), id).map(Entity::asMap);
    }

    /** Returns all objects of a type. */
    public List<Map<String, Object>> objects(String object) {
        return tenant.store().stream(codeOf(object)).map(Entity::asMap).toList();
    }

    /** The store knows codes only; whoever writes a test knows the object by any of its names. */
    private static String codeOf(String object) {
        return ObjectCatalog.load()
                .find(object)
                .map(ObjectType::code)
                .orElseThrow(() -> new IllegalArgumentException("there is no object type '" + object
                        + "'; write a code such as TASK or a name such as task or issue"));
    }

    @Override
    public void close() {
        server.close();
        tenant.close();
    }
}
