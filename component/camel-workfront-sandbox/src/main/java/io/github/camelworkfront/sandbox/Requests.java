package io.github.camelworkfront.sandbox;

import java.util.List;
import java.util.function.Predicate;

/** The journal of a sandbox: the latest 10,000 requests except those to {@code /_sandbox}, oldest first. Thread-safe. */
public interface Requests {

    /** Returns the requests on record. */
    List<RecordedRequest> all();

    /** Returns the requests on record that a condition holds for. */
    default List<RecordedRequest> matching(Predicate<RecordedRequest> condition) {
        return all().stream().filter(condition).toList();
    }

    /** Returns the requests of a method whose path ends in a text, such as {@code ("POST", "/login")}. */
    default List<RecordedRequest> matching(String method, String pathEnd) {
        return matching(
                r -> r.effectiveMethod().equalsIgnoreCase(method) && r.path().endsWith(pathEnd));
    }

    /** Returns the calls of a Proof operation, such as {@code doLogin}. */
    default List<RecordedRequest> proof(String operation) {
        return matching(r -> r.operation().equals(operation));
    }

    /** Forgets all requests. */
    void clear();
}
