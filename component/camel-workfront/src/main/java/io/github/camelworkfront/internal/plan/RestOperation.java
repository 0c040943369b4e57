package io.github.camelworkfront.internal.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * The operations of REST endpoints: a row each. Whether an object has one is in the catalogue.
 */
public enum RestOperation {
    GET("get", Scope.OBJECT),
    SEARCH("search", Scope.OBJECT),
    COUNT("count", Scope.OBJECT),
    REPORT("report", Scope.OBJECT),
    CREATE("create", Scope.OBJECT),
    UPDATE("update", Scope.OBJECT),
    /** Creates or changes; which of the two is known only when it looks. */
    UPSERT("upsert", Scope.OBJECT),
    DELETE("delete", Scope.OBJECT),
    COPY("copy", Scope.OBJECT),
    METADATA("metadata", Scope.OBJECT),
    /** Any action of an object; the URI has the action's own name. */
    ACTION(null, Scope.OBJECT),
    /** Any named query of an object; the URI has the query's own name. */
    QUERY(null, Scope.OBJECT),
    METADATA_LIST("list", Scope.METADATA),
    SESSION_LOGIN("login", Scope.SESSION),
    SESSION_LOGOUT("logout", Scope.SESSION),
    SESSION_GET("get", Scope.SESSION),
    /** {@code raw/GET}, {@code raw/POST}, {@code raw/PUT}, {@code raw/DELETE}. */
    RAW(null, Scope.RAW);

    /** What the first part of the URI is. */
    public enum Scope {
        OBJECT,
        METADATA,
        SESSION,
        RAW
    }

    private final String word;
    private final Scope scope;

    RestOperation(String word, Scope scope) {
        this.word = word;
        this.scope = scope;
    }

    /** The operation as the URI has it; null for those that have many names. */
    public String word() {
        return word;
    }

    public Scope scope() {
        return scope;
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
