package io.github.camelworkfront.sandbox.internal.status;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Optional;
import java.util.Set;

/** The statuses that objects of a type can have, system and custom ones; their {@code enumClass} is a choice. */
public final class Statuses {

    /** The types whose statuses are configured. */
    private static final Set<String> TYPES = Set.of("PROJ", "TASK", "OPTASK");

    /** What is added to a status while its approval is pending. */
    private static final String PENDING = ":A";

    private Statuses() {}

    /** Tells whether the statuses of a type are configured, so that others can be refused. */
    public static boolean areConfigured(String code) {
        return TYPES.contains(code);
    }

    /**
     * Finds a status.
     *
     * @param code an exact object code
     * @param status such as {@code CPL}, also with the mark of a pending approval
     */
    public static Optional<Entity> find(Store store, String code, String status) {
        String value = status.endsWith(PENDING) ? status.substring(0, status.length() - PENDING.length()) : status;
        return store.stream("CSTEM")
                .filter(row -> ("STATUS_" + code).equals(row.get("enumClass")) && value.equals(row.get("value")))
                .findFirst();
    }

    /** Returns the system status that a status stands for, or the status itself if it is not configured. */
    public static String meaning(Store store, String code, String status) {
        return status.endsWith(PENDING)
                ? status
                : find(store, code, status).map(row -> row.text("equatesWith")).orElse(status);
    }
}
