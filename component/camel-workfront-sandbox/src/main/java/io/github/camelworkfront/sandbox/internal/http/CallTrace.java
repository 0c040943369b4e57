package io.github.camelworkfront.sandbox.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes known of a request while it is answered. Used by the one thread that answers it. */
public final class CallTrace {

    private final List<Runnable> endings = new ArrayList<>();
    private String user;
    private String effectiveMethod;
    private String operation;
    private Map<String, Object> arguments = Map.of();

    /** Notes who made the call. */
    public void user(String username) {
        user = username;
    }

    /** Notes the method that holds after a {@code method=} parameter was applied. */
    public void effectiveMethod(String method) {
        effectiveMethod = method;
    }

    /** Notes the operation that is called by a request whose path does not tell. */
    public void operation(String name) {
        operation = name;
    }

    /** Notes the arguments of the operation as they were understood. */
    public void arguments(Map<String, Object> understood) {
        arguments = understood;
    }

    /** Runs something when the exchange is over, whether the answer was sent or not. */
    public void atEnd(Runnable ending) {
        endings.add(ending);
    }

    /** Ends the exchange. */
    void end() {
        endings.forEach(Runnable::run);
    }

    /** Returns the user name of the caller, if he is known. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** Returns the operation that is called, where the path does not tell. */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /** Returns the arguments of the operation as they were understood; empty if there is none, or it was refused before. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** Returns the method that holds, if the request was read far enough to tell. */
    public Optional<String> effectiveMethod() {
        return Optional.ofNullable(effectiveMethod);
    }
}
