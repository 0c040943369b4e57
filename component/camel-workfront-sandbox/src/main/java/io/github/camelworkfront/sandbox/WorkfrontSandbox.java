package io.github.camelworkfront.sandbox;

import io.github.camelworkfront.sandbox.internal.SandboxRuntime;
import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.tenant.SandboxKeys;
import io.github.camelworkfront.sandbox.internal.token.ImsService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A Workfront server inside this JVM, filled with a seed, on a free port of the loopback interface:
 *
 * <pre>{@code
 * try (WorkfrontSandbox sandbox = WorkfrontSandbox.start()) {
 *     Map<String, Object> task = sandbox.create("TASK", Map.of("name", "Draft", "projectID", projectId));
 *     ... call sandbox.url() + "/attask/api/v22.0/task/" + task.get("ID") with the header apiKey: sandbox.apiKey()
 * }
 * }</pre>
 *
 * <p>{@link #builder()} has the options. All methods are thread-safe.
 */
public final class WorkfrontSandbox implements AutoCloseable {

    /** The user name of the administrator that every seed has. */
    public static final String USERNAME = "admin@sandbox.example";
    /** His password. */
    public static final String PASSWORD = "sandbox";
    /** His API key. */
    public static final String API_KEY = "sandbox0000000000000000000apikey";

    /** The token of an Adobe IMS user that the event subscription service takes in {@code X-User-Token}. */
    public static final String USER_TOKEN = "sandbox-ims-user-token";

    private final SandboxRuntime runtime;

    private WorkfrontSandbox(SandboxRuntime runtime) {
        this.runtime = runtime;
    }

    /** Starts a sandbox with the demo seed on a free port. */
    public static WorkfrontSandbox start() {
        return builder().start();
    }

    /** Starts a sandbox with options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns scheme, host and port, such as {@code http://127.0.0.1:41234}. */
    public String url() {
        return runtime.url();
    }

    /** Returns the port that it listens on. */
    public int port() {
        return runtime.port();
    }

    /** Returns the API key of the administrator. */
    public String apiKey() {
        return API_KEY;
    }

    /** Returns the user name of the administrator. */
    public String username() {
        return USERNAME;
    }

    /** Returns the password of the administrator. */
    public String password() {
        return PASSWORD;
    }

    /** Returns what is about to go wrong; add faults here. */
    public Faults faults() {
        return runtime.faults();
    }

    /** Returns what is done where the real service's way is not settled; choose here. */
    public Choices choices() {
        return runtime.choices();
    }

    /** Returns how many REST requests may run at the same time, and how many did; set a limit here. */
    public Concurrency concurrency() {
        return runtime.concurrency();
    }

    /** Returns the journal. */
    public Requests requests() {
        return runtime.journal();
    }

    /** Returns the time, which can be moved. */
    public SandboxClock clock() {
        return runtime.clock();
    }

    /** Returns who may sign in for others: OAuth2 applications, Adobe IMS credentials, their keys and tokens. */
    public Applications applications() {
        return runtime.applications();
    }

    /** Returns the ID of the customer, the tenant as a whole: the {@code iss} of a signed token. */
    public String customerId() {
        return SeedIds.CUSTOMER;
    }

    /** Returns the ID of the administrator: the {@code sub} of a signed token. */
    public String userId() {
        return SeedIds.ADMINISTRATOR;
    }

    /**
     * Returns the private key whose public half is registered for {@link OAuthApp#DEFAULT} in every seed, as PEM text in PKCS#8. It is
     * published with the sandbox, and so good for nothing else. The class path has it as
     * {@code io/github/camelworkfront/sandbox/sandbox-only-private-key.pem}, and in PKCS#1 as {@code sandbox-only-private-key-pkcs1.pem}.
     */
    public String privateKey() {
        return SandboxKeys.privateKey();
    }

    /** Returns the address that stands in for Adobe's token service, {@code https://ims-na1.adobelogin.com/ims/token/v3}. */
    public String imsTokenUrl() {
        return url() + ImsService.PATH;
    }

    /** Returns the Workfront Proof service: who may sign in, how it writes, how long sessions live. */
    public ProofControls proof() {
        return runtime.proof();
    }

    /** Returns the delivery of events to subscriptions: what was sent, and what shall go wrong. */
    public EventControls events() {
        return runtime.events();
    }

    /** Says how partly failed bulk requests are answered from now on. */
    public void bulkFailure(BulkFailure shape) {
        runtime.bulkFailure(Objects.requireNonNull(shape, "shape"));
    }

    /** Says how downloads are redirected from now on. */
    public void redirectDownloads(DownloadRedirect redirect) {
        runtime.downloadRedirect(Objects.requireNonNull(redirect, "redirect"));
    }

    /** Downloads give the content at once again, as after the start. */
    public void downloadDirectly() {
        runtime.downloadRedirect(null);
    }

    /**
     * Finds what was uploaded for a document.
     *
     * @param id the ID of a document, which means its current version, or of a version
     */
    public Optional<DocumentContent> content(String id) {
        return runtime.content(id);
    }

    /** Ends every session, those of Proof among them, and every access token, as if all had been idle for too long. */
    public void expireSessions() {
        runtime.expireSessions();
    }

    /**
     * Goes back to the state after the start: seed, sessions, applications, faults, choices, redirects, concurrency limit
     * and its counts, journal, time, bulk failure shape and Proof account.
     */
    public void reset() {
        runtime.reset();
    }

    /**
     * Stores an object as the administrator, past the rules that a request is checked by; the values are kept as they are.
     *
     * @param object the kind of object, by its code, name or alias in any case: {@code TASK}, {@code task}, {@code issue}
     * @param fields its fields; dates as {@link java.time.Instant}
     * @return the object as stored, with its {@code ID}
     * @throws IllegalArgumentException naming the kind of object when there is none of that name
     */
    public Map<String, Object> create(String object, Map<String, ?> fields) {
        return runtime.create(object, fields);
    }

    /**
     * Returns an object as it is stored.
     *
     * @param object the kind of object, by its code, name or alias in any case
     * @throws IllegalArgumentException naming the kind of object when there is none of that name
     */
    public Optional<Map<String, Object>> find(String object, String id) {
        return runtime.find(object, id);
    }

    /**
     * Returns all objects of a type as they are stored, in the order of their IDs.
     *
     * @param object the kind of object, by its code, name or alias in any case
     * @throws IllegalArgumentException naming the kind of object when there is none of that name
     */
    public List<Map<String, Object>> objects(String object) {
        return runtime.objects(object);
    }

    /** Stops the server. */
    @Override
    public void close() {
        runtime.close();
    }

    /** The options of a sandbox. */
    public static final class Builder {

        private String bind = "127.0.0.1";
        private int port;
        private String seed = "demo";
        private BulkFailure bulkFailure = BulkFailure.ERROR_IN_PLACE;
        private ProofStyle proofStyle = ProofStyle.LITERAL;

        private Builder() {}

        /** Sets the port; 0, the default, takes a free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** Sets the address to listen on; the default is the loopback address {@code 127.0.0.1}. */
        public Builder bind(String address) {
            bind = Objects.requireNonNull(address, "address");
            return this;
        }

        /** Sets what is in it: {@code demo} (the default), {@code empty}, or a number of tasks. */
        public Builder seed(String name) {
            seed = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets how partly failed bulk requests are answered; the default is {@link BulkFailure#ERROR_IN_PLACE}. */
        public Builder bulkFailure(BulkFailure shape) {
            bulkFailure = Objects.requireNonNull(shape, "shape");
            return this;
        }

        /** Sets how the Proof service writes its answers; the default is {@link ProofStyle#LITERAL}. */
        public Builder proofStyle(ProofStyle style) {
            proofStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @throws IllegalArgumentException if there is no such seed
         * @throws java.io.UncheckedIOException if the port cannot be had
         */
        public WorkfrontSandbox start() {
            return new WorkfrontSandbox(SandboxRuntime.start(bind, port, seed, bulkFailure, proofStyle));
        }
    }
}
