package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;

/**
 * Approvals: an object that waits for one has a status that ends in {@code :A} (recorded: {@code CPL:A}). Approving
 * takes the mark away. Rejecting and recalling bring back the status before, or without one {@code CUR} for projects,
 * {@code INP} for tasks and issues (choices, as is the refusal of an object that waits for nothing). The decision is
 * kept as an approver status, the note as a note.
 */
final class ApprovalActions {

    private static final String PENDING = ":A";

    private ApprovalActions() {}

    static void register(ActionRegistry.Builder registry) {
        for (String code : List.of("PROJ", "TASK", "OPTASK")) {
            registry.action(code, "approveApproval", call -> decide(call, true))
                    .action(code, "rejectApproval", call -> decide(call, false))
                    .action(code, "recallApproval", ApprovalActions::recall);
        }
    }

    private static Object decide(ActionCall call, boolean approved) {
        Invocation in = new Invocation(call);
        Entity entity = pending(in);
        String status = approved ? withoutMark(entity) : before(entity);
        Entity decided = StatusChange.apply(in, entity, status);
        in.insert(
                "ARVSTS",
                Changes.of("approvableObjCode", entity.code())
                        .and("approvableObjID", entity.id())
                        .and(keyFor(entity), entity.id())
                        .and("approvedByID", decider(in))
                        .and("status", approved ? "APV" : "REJ"));
        if (in.text("auditNote") != null) {
            Notes.add(in, decided, in.text("auditNote"));
        }
        closeRequests(in, entity);
        return null;
    }

    private static Object recall(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity entity = pending(in);
        StatusChange.apply(in, entity, before(entity));
        closeRequests(in, entity);
        return null;
    }

    private static Entity pending(Invocation in) {
        Entity entity = in.target();
        if (!String.valueOf(entity.get("status")).endsWith(PENDING)) {
            throw WorkfrontFault.business("This " + in.call().type().label()
                    + " is not pending approval: its status is " + entity.get("status"));
        }
        return entity;
    }

    private static String withoutMark(Entity entity) {
        String status = entity.text("status");
        return status.substring(0, status.length() - PENDING.length());
    }

    private static String before(Entity entity) {
        String previous = entity.text("previousStatus");
        if (previous != null && !previous.endsWith(PENDING)) {
            return previous;
        }
        return entity.code().equals("PROJ") ? "CUR" : "INP";
    }

    /** On whose behalf: the argument names an approver, else it is the caller. */
    private static String decider(Invocation in) {
        Entity user = in.optionalObject("USER", "userID");
        return user != null ? user.id() : in.actor().userId();
    }

    private static void closeRequests(Invocation in, Entity entity) {
        in.store().referring("AWAPVL", keyFor(entity), entity.id()).toList().forEach(in::delete);
    }

    private static String keyFor(Entity entity) {
        return switch (entity.code()) {
            case "PROJ" -> "projectID";
            case "TASK" -> "taskID";
            default -> "opTaskID";
        };
    }
}
