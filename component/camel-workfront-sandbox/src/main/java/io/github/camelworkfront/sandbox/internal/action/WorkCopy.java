package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;

/** Copies a task or an issue with what hangs on it, less what the options clear. */
final class WorkCopy {

    private static final List<String> ROLLED_UP = List.of("numberOfChildren", "referenceNumber", "extRefID");
    private static final List<String> STAMPS =
            List.of("ID", "objCode", "entryDate", "enteredByID", "lastUpdateDate", "lastUpdatedByID");

    private final Invocation in;
    private final CopyOptions options;

    WorkCopy(Invocation in, CopyOptions options) {
        this.in = in;
        this.options = options;
    }

    /** The copy, already stored; {@code changes} go over the copied fields. */
    Entity copy(Entity source, Changes changes) {
        Changes fields = Changes.copyOf(source.asMap());
        fields.keySet().removeAll(STAMPS);
        fields.keySet().removeAll(ROLLED_UP);
        clearFields(fields);
        fields.putAll(changes);
        Entity copy = in.insert(source.code(), fields);
        copyRows(source, copy);
        return copy;
    }

    private void clearFields(Changes fields) {
        if (options.clears("Progress")) {
            fields.without("actualStartDate", "actualCompletionDate", "actualWorkRequired");
            fields.and("percentComplete", fields.containsKey("percentComplete") ? 0 : null)
                    .and("status", "NEW");
        }
        if (options.clears("Assignments")) {
            fields.without("assignedToID", "roleID", "teamID");
        }
        if (options.clears("CustomData")) {
            fields.keySet().removeIf(name -> name.startsWith("DE:"));
            fields.without("categoryID", "objectCategories");
        }
        if (options.clears("Permissions")) {
            fields.without("accessRules");
        }
        if (options.clears("Approvers")) {
            fields.without("approvalProcessID", "currentApprovalStepID");
        }
        if (options.clears("Constraints")) {
            fields.without("constraintDate");
            fields.computeIfPresent("taskConstraint", (name, constraint) -> "ASAP");
        }
    }

    private void copyRows(Entity source, Entity copy) {
        String key = source.code().equals("TASK") ? "taskID" : "opTaskID";
        if (!options.clears("Assignments")) {
            copyRows("ASSGN", key, source, copy);
        }
        if (!options.clears("CustomData")) {
            copyRows("OBJCAT", "objID", source, copy);
        }
        if (!options.clears("Documents")) {
            copyRows("DOCU", "objID", source, copy);
        }
        if (source.code().equals("TASK") && !options.clears("Expenses")) {
            copyRows("EXPNS", "taskID", source, copy);
        }
    }

    private void copyRows(String code, String key, Entity source, Entity copy) {
        in.store().referring(code, key, source.id()).toList().forEach(row -> {
            Changes fields = Changes.copyOf(row.asMap()).and(key, copy.id());
            fields.keySet().removeAll(STAMPS);
            if (fields.containsKey("projectID")) {
                fields.and("projectID", copy.get("projectID"));
            }
            in.insert(code, fields);
        });
    }
}
