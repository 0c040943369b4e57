package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.MemoryTokenStore;
import io.github.camelworkfront.internal.auth.Refusal;
import io.github.camelworkfront.internal.auth.SessionService;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.SignInServices;
import io.github.camelworkfront.internal.board.Board;
import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.board.Section;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.meters.CallCounts;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.patience.Lanes;
import io.github.camelworkfront.internal.patience.Lifetime;
import io.github.camelworkfront.internal.patience.Patience;
import io.github.camelworkfront.internal.patience.PatienceSettings;
import io.github.camelworkfront.internal.patience.Time;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.soap.SoapTransports;
import io.github.camelworkfront.internal.transport.CamelHttpTransport;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.support.LRUCacheFactory;

/**
 * What the endpoints of a Camel context share, of whichever component: one connection pool per url and settings, one
 * session and one set of lanes per url and credentials. Refused credentials are kept in mind also when nobody uses them
 * any more: the next call with the same ones may come through another endpoint; and so are the newest refresh tokens.
 */
public final class Connections {

    private static final int MAX_REFUSALS = 1000;
    private static final RandomGenerator CHANCE =
            () -> ThreadLocalRandom.current().nextLong();

    private final CamelContext context;
    private final Clock clock;
    private final Json json;
    private final SharedPool<TransportSettings, Transport> transports = new SharedPool<>(Transport::close);
    private final SharedPool<SoapKey, Transport> soaps = new SharedPool<>(Transport::close);
    private final SharedPool<SessionKey, Session> sessions = new SharedPool<>(Session::close);
    private final SharedPool<SessionKey, Lanes> lanes = new SharedPool<>(Lanes::close);
    private final Lifetime lifetime = new Lifetime();
    private final OwnWrites ownWrites = new OwnWrites();
    private final Meters meters;

    private final MemoryTokenStore refreshTokens = new MemoryTokenStore();

    // As many as no application has by design, and a bound for one that takes passwords from messages.
    private final Map<SessionKey, Refusal> refusals = LRUCacheFactory.newLRUCache(MAX_REFUSALS);

    private final Lock making = new ReentrantLock();
    private ExecutorService pageReaders;

    /** The one of a context. */
    public static Connections of(CamelContext context) {
        ExtendedCamelContext extended = context.getCamelContextExtension();
        // Components may start side by side.
        synchronized (Connections.class) {
            Connections known = extended.getContextPlugin(Connections.class);
            if (known == null) {
                known = install(context, Clock.systemUTC());
            }
            return known;
        }
    }

    /**
     * Makes the one of a context that has none.
     *
     * @param clock says when tokens end
     */
    public static Connections install(CamelContext context, Clock clock) {
        Connections made = new Connections(context, clock);
        context.getCamelContextExtension().addContextPlugin(Connections.class, made);
        return made;
    }

    private Connections(CamelContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
        this.json = Json.of(context);
        CallCounts counts = new CallCounts(Meters.of(context), clock);
        this.meters = counts;
        meters.watchLanes(() -> sum(Lanes::used), () -> sum(Lanes::allowed), () -> sum(Lanes::waiting));
        LifetimeOfContext.watch(context, lifetime);
        Board board = Board.of(context);
        board.put(Section.CALLS, counts::rows);
        board.put(Section.SESSIONS, this::sessionRows);
        board.put(Section.LANES, this::laneRows);
    }

    public Json json() {
        return json;
    }

    /** What the endpoints wrote. */
    public OwnWrites ownWrites() {
        return ownWrites;
    }

    /**
     * A connection for one user of it, to be closed by him. Nothing is sent yet.
     *
     * @throws IllegalArgumentException when the HTTP client cannot be made from the settings
     */
    public Connection open(
            TransportSettings settings, ApiRoot root, Credentials credentials, PatienceSettings patience) {
        Transport transport = acquire(settings);
        SessionKey key = new SessionKey(settings.url(), credentials);
        // The session keeps a hold on the pool it was made with: it needs it to sign out.
        Membership joined = join(key, key, patience, record -> {
            TransportSettings tokens = settings.at(credentials.tokenHost());
            SignInServices services = new SignInServices(
                    new RestSessions(new Service(acquire(settings), json), root),
                    new RestTokens(new Service(acquire(tokens), json)),
                    settings.url(),
                    refreshTokens,
                    refusals.computeIfAbsent(key, k -> new Refusal()),
                    clock);
            return new Session(metered(credentials.signIn(services), record), null, record, () -> {
                transports.release(tokens);
                transports.release(settings);
            });
        });
        return new Connection(
                new Service(transport, json),
                joined.signIn(),
                joined.patience(),
                () -> open(settings, root, credentials, patience),
                () -> {
                    joined.leave().run();
                    transports.release(settings);
                });
    }

    /**
     * A connection to Workfront Proof for one user of it, to be closed by him. Nothing is sent yet.
     *
     * @param settings   their url is the host of the place
     * @param configurer the user's last word on the CXF client; null for none
     * @throws IllegalStateException when there is no CXF
     */
    public ProofConnection openProof(
            TransportSettings settings,
            ProofPlace place,
            WorkfrontCxfConfigurer configurer,
            Credentials credentials,
            PatienceSettings patience) {
        SoapKey soap = new SoapKey(settings, configurer);
        ProofService service = new ProofService(acquire(soap), acquire(settings), json, place);
        SessionKey user = new SessionKey(settings.url() + place.path(), credentials);
        // Versions have sessions of their own: one that is not there would keep the others from signing in.
        SessionKey version = new SessionKey(settings.url() + place.soapPath(), credentials);
        Membership joined = join(version, user, patience, record -> {
            ProofSessions sessionsOfProof = new ProofSessions(
                    new ProofService(acquire(soap), acquire(settings), json, place), credentials.isByToken());
            SignInServices services = new SignInServices(
                    sessionsOfProof,
                    null,
                    settings.url(),
                    refreshTokens,
                    refusals.computeIfAbsent(user, k -> new Refusal()),
                    clock);
            return new Session(metered(credentials.signIn(services), record), sessionsOfProof, record, () -> {
                soaps.release(soap);
                transports.release(settings);
            });
        });
        return new ProofConnection(
                service,
                joined.signIn(),
                (ProofSessions) joined.sessions(),
                joined.patience(),
                () -> openProof(settings, place, configurer, credentials, patience),
                () -> {
                    joined.leave().run();
                    soaps.release(soap);
                    transports.release(settings);
                });
    }

    private SignIn metered(SignIn signIn, SignInRecord record) {
        return new MeteredSignIn(signIn, meters, record);
    }

    private Membership join(
            SessionKey key, SessionKey user, PatienceSettings patience, Function<SignInRecord, Session> make) {
        Session session = sessions.acquire(key, () -> make.apply(new SignInRecord(clock)));
        Lanes shared = lanes.acquire(user, this::newLanes);
        shared.join(patience.maxConcurrentRequests());
        return new Membership(
                session.signIn(),
                session.sessions(),
                new Patience(patience, shared, Time.SYSTEM, CHANCE, meters),
                () -> {
                    shared.leave(patience.maxConcurrentRequests());
                    lanes.release(user);
                    sessions.release(key);
                });
    }

    private int sum(ToIntFunction<Lanes> number) {
        return lanes.values().stream().mapToInt(number).sum();
    }

    private Lanes newLanes() {
        return new Lanes(lifetime, Time.SYSTEM);
    }

    /**
     * The threads that read pages ahead, or a virtual thread for each where Camel is set to that. How many there are at
     * once is for those who read to say. They belong to the context and end with it.
     */
    public Executor pageReaders() {
        making.lock();
        try {
            // A context that was stopped has ended its threads, and can be started again.
            if (pageReaders == null || pageReaders.isShutdown()) {
                pageReaders = context.getExecutorServiceManager().newCachedThreadPool(this, "WorkfrontPages");
            }
            return new MdcTasks(pageReaders);
        } finally {
            making.unlock();
        }
    }

    private Transport acquire(TransportSettings settings) {
        return transports.acquire(settings, () -> new CamelHttpTransport(context, settings));
    }

    private Transport acquire(SoapKey key) {
        return soaps.acquire(key, () -> SoapTransports.create(context, key.settings(), key.configurer()));
    }

    private Stream<Row> sessionRows() {
        return sessions.entries().entrySet().stream()
                .map(entry -> entry.getValue().record().addTo(entry.getKey().row()));
    }

    private Stream<Row> laneRows() {
        return lanes.entries().entrySet().stream()
                .map(entry -> entry.getKey()
                        .row()
                        .with("limit", entry.getValue().allowed())
                        .with("inUse", entry.getValue().used())
                        .with("waiting", entry.getValue().waiting()));
    }

    private record SessionKey(String url, Credentials credentials) {

        Row row() {
            return Row.empty().with("service", url).with("signIn", credentials.toString());
        }
    }

    private record SoapKey(TransportSettings settings, WorkfrontCxfConfigurer configurer) {}

    /** What one user shares with others. */
    private record Membership(SignIn signIn, SessionService sessions, Patience patience, Runnable leave) {}

    private record Session(SignIn signIn, SessionService sessions, SignInRecord record, Runnable after) {

        void close() {
            try {
                signIn.close();
            } finally {
                after.run();
            }
        }
    }
}
