package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.status.Statuses;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Set;

/**
 * A new status and what goes with it: {@code CPL} completes a task or project, {@code CLS}, {@code RLV} and
 * {@code VCP} an issue; {@code INP} notes the start; going back takes the completion away. Custom statuses count as the
 * one that they equate with.
 */
final class StatusChange {

    private static final Set<String> DONE = Set.of("CPL", "CLS", "RLV", "VCP", "WTR", "CND");

    private StatusChange() {}

    static Entity apply(Invocation in, Entity entity, String status) {
        boolean done = DONE.contains(Statuses.meaning(in.store(), entity.code(), status));
        Changes changes = Changes.of("status", status).and("previousStatus", entity.get("status"));
        if (done && !entity.has("actualCompletionDate")) {
            changes.and("actualCompletionDate", in.now());
        }
        if (!done) {
            changes.and("actualCompletionDate", null);
        }
        if (!status.equals("NEW") && !entity.has("actualStartDate")) {
            changes.and("actualStartDate", in.now());
        }
        if (entity.code().equals("OPTASK")) {
            changes.and("isComplete", done);
        } else if (done) {
            changes.and("percentComplete", 100);
        } else if (Integer.valueOf(100).equals(entity.get("percentComplete"))) {
            changes.and("percentComplete", 0);
        }
        return in.update(entity, changes);
    }

    /** Whether that status means that nothing is left to do. */
    static boolean isDone(Invocation in, Entity entity) {
        return DONE.contains(Statuses.meaning(in.store(), entity.code(), String.valueOf(entity.get("status"))));
    }
}
