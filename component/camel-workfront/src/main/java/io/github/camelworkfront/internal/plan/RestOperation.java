package io.github.camelworkfront.internal.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The operations of endpoints: a row each. Whether an object has one is in the catalogue, and so are those of Workfront
 * Proof.
 */
public enum RestOperation {
    GET("get", Scope.OBJECT, Input.ID, Input.FIELDS, Input.NOT_FOUND),
    SEARCH(
            "search",
            Scope.OBJECT,
            Input.FIELDS,
            Input.FILTER,
            Input.SORT,
            Input.LIMIT,
            Input.FIRST,
            Input.PAGE_SIZE,
            Input.MAX_LIST_SIZE,
            Input.STREAMING,
            Input.PARALLEL_PAGES),
    COUNT("count", Scope.OBJECT, Input.FILTER),
    REPORT("report", Scope.OBJECT, Input.FILTER),
    CREATE("create", Scope.OBJECT, Input.FIELDS, Input.ATOMIC, Input.BULK_ERRORS),
    UPDATE("update", Scope.OBJECT, Input.ID, Input.FIELDS, Input.ATOMIC, Input.BULK_ERRORS),
    /** Creates or changes; which of the two is known only when it looks. */
    UPSERT("upsert", Scope.OBJECT, Input.FIELDS, Input.KEY_FIELD, Input.BULK_ERRORS),
    DELETE("delete", Scope.OBJECT, Input.ID, Input.FORCE, Input.BULK_ERRORS),
    COPY("copy", Scope.OBJECT, Input.ID, Input.FIELDS, Input.COPY_OPTIONS),
    METADATA("metadata", Scope.OBJECT, Input.FIELDS),
    /** What Workfront pushes when objects change; fields and filters are for the polls beside it. */
    EVENTS("events", Scope.OBJECT, Input.FIELDS, Input.FILTER, Input.PAGE_SIZE, Input.STRICT_FILTERS),
    /** Any action of an object; the URI has the action's own name. */
    ACTION(null, Scope.OBJECT, Input.ID, Input.FIELDS, Input.ARGUMENTS),
    /** Any named query of an object; the URI has the query's own name. */
    QUERY(
            null,
            Scope.OBJECT,
            Input.FIELDS,
            Input.FILTER,
            Input.ARGUMENTS,
            Input.LIMIT,
            Input.FIRST,
            Input.PAGE_SIZE,
            Input.MAX_LIST_SIZE,
            Input.STREAMING),
    /** A file, and the document that holds it; or a new version of a document. */
    UPLOAD("upload", Scope.DOCUMENT, Input.ARGUMENTS, Input.FIELDS, Input.DOCUMENT_ID, Input.LARGE_FILES),
    /** The file of a document. */
    DOWNLOAD("download", Scope.DOCUMENT, Input.ID, Input.NOT_FOUND),
    METADATA_LIST("list", Scope.METADATA, Input.FIELDS),
    SESSION_LOGIN("login", Scope.SESSION, Input.SESSION_ID),
    SESSION_LOGOUT("logout", Scope.SESSION),
    SESSION_GET("get", Scope.SESSION, Input.SESSION_ID),
    BATCH("execute", Scope.BATCH, Input.ATOMIC, Input.ARGUMENTS, Input.BULK_ERRORS),
    SUBSCRIPTION_CREATE("create", Scope.SUBSCRIPTION, Input.STRICT_FILTERS),
    SUBSCRIPTION_LIST("list", Scope.SUBSCRIPTION, Input.LIMIT, Input.PAGE_SIZE, Input.MAX_LIST_SIZE),
    SUBSCRIPTION_GET("get", Scope.SUBSCRIPTION, Input.ID),
    SUBSCRIPTION_DELETE("delete", Scope.SUBSCRIPTION, Input.ID),
    SUBSCRIPTION_VERSION("version", Scope.SUBSCRIPTION, Input.ID, Input.ARGUMENTS),
    /** {@code raw/GET}, {@code raw/POST}, {@code raw/PUT}, {@code raw/DELETE}. */
    RAW(null, Scope.RAW, Input.PATH, Input.ARGUMENTS),
    /** Any operation of Workfront Proof; the URI has the operation's own name. */
    PROOF(null, Scope.PROOF, Input.ARGUMENTS, Input.SESSION_ID),
    /** A file to Workfront Proof, for a proof to be made of it. */
    PROOF_UPLOAD("upload", Scope.PROOF),
    /** An element of the caller's own, as the operation of a call to Workfront Proof. */
    PROOF_CALL("call", Scope.PROOF),
    /** What Workfront Proof calls back for. */
    PROOF_CALLBACKS("callbacks", Scope.PROOF);

    /** What the first part of the URI is. */
    public enum Scope {
        OBJECT,
        /** Documents, beside what they have as any object. */
        DOCUMENT,
        METADATA,
        SESSION,
        BATCH,
        SUBSCRIPTION,
        RAW,
        /** Workfront Proof, which is another service. */
        PROOF
    }

    private static final Set<RestOperation> PUSHED = EnumSet.of(EVENTS, PROOF_CALLBACKS);

    private final String word;
    private final Scope scope;
    private final Set<Input> inputs;

    RestOperation(String word, Scope scope, Input... inputs) {
        this.word = word;
        this.scope = scope;
        this.inputs = Set.of(inputs);
    }

    /** The operation as the URI has it; null for those that have many names. */
    public String word() {
        return word;
    }

    public Scope scope() {
        return scope;
    }

    /** What options and headers can ask of it; the others would be without effect. */
    public Set<Input> inputs() {
        return inputs;
    }

    /** Whether it comes by itself, and cannot be called. */
    public boolean isPushed() {
        return PUSHED.contains(this);
    }

    /** The row with this word in any case. */
    public static Optional<RestOperation> find(Scope scope, String word) {
        return in(scope)
                .filter(o -> o.word != null && o.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** The rows of a scope that have a word of their own. */
    public static java.util.stream.Stream<RestOperation> in(Scope scope) {
        return Arrays.stream(values()).filter(o -> o.scope == scope);
    }
}
