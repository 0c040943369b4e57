package io.github.camelworkfront.sandbox.internal.proof.seed;

import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import io.github.camelworkfront.sandbox.internal.proof.state.StandardUsers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Calls the operations of an account from within, as one of its users. */
final class SeedCaller {

    /** Stands in links of answers, which seeds throw away. */
    private static final String BASE_URL = "http://127.0.0.1";

    private static final int DATE_LENGTH = "2030-01-01".length();

    private final ProofWorld world;
    private final ProofHandlers handlers;

    SeedCaller(ProofWorld world, ProofHandlers handlers) {
        this.world = world;
        this.handlers = handlers;
    }

    /** Calls as the administrator. */
    Map<String, Object> call(String operation, Map<String, Object> arguments) {
        return call(StandardUsers.ADMINISTRATOR, operation, arguments);
    }

    /**
     * Calls as a user.
     *
     * @return the result if it is an object, else an empty map
     */
    @SuppressWarnings("unchecked")
    Map<String, Object> call(int userId, String operation, Map<String, Object> arguments) {
        return perform(userId, operation, arguments) instanceof Map<?, ?> object
                ? (Map<String, Object>) object
                : Map.of();
    }

    /** Calls an operation without arguments as the administrator and returns the list that it answers. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String operation) {
        return (List<Map<String, Object>>) perform(StandardUsers.ADMINISTRATOR, operation, Map.of());
    }

    private Object perform(int userId, String operation, Map<String, Object> arguments) {
        ProofUser user = world.users().find(userId).orElseThrow();
        ProofCall call =
                new ProofCall(ProofCatalog.load().latest().find(operation).orElseThrow(), arguments, user, BASE_URL);
        return handlers.find(operation).orElseThrow().handle(call);
    }

    /** Returns what reviewers do in the viewer. */
    ProofReviewers reviewers() {
        return world.front().reviewers();
    }

    /** Returns a deadline so many days from now. */
    String inDays(int days) {
        return world.clock().instant().plus(Duration.ofDays(days)).toString().substring(0, DATE_LENGTH) + " 17:00";
    }

    /** Calls as the administrator and returns the id of what was made, which is the field of that name. */
    int id(String field, String operation, Map<String, Object> arguments) {
        return (Integer) call(operation, arguments).get(field);
    }
}
