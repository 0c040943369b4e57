package io.github.camelworkfront.internal.operation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Fields of which a write is accepted and ignored. They may stand in an object that was read and is written back, so they
 * are no error: the log tells each of them once.
 */
final class IgnoredFields {

    private static final String DATES =
            "Workfront plans the dates itself; set taskConstraint and constraintDate, or the duration";

    private static final Map<String, Map<String, String>> BY_CODE = Map.of(
            "OPTASK", Map.of("projectID", "to put an issue into another project use workfront:issue/move"),
            "TASK", Map.of("plannedStartDate", DATES, "plannedCompletionDate", DATES),
            "TTSK", Map.of("workRequired", "set the work of the task that is made from it"));

    private final Map<String, String> fields;
    private final String label;
    private final Consumer<String> log;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** @param code what is written, null when nobody knows */
    IgnoredFields(String code, String label, Consumer<String> log) {
        this.fields = code == null ? Map.of() : BY_CODE.getOrDefault(code, Map.of());
        this.label = label;
        this.log = log;
    }

    /** Tells of those in an update. */
    void tell(Map<String, Object> update) {
        fields.forEach((field, cure) -> {
            if (update.containsKey(field) && told.add(field)) {
                log.accept("workfront:" + label + ": Workfront usually accepts the field " + field
                        + " in an update and ignores it; " + cure);
            }
        });
    }
}
