package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a new object has that its creator did not say. A choice: the service's defaults are on record only as far as answers show the
 * fields. Dates of a new task are those of its project, one day long.
 */
final class CreationDefaults {

    private static final int DAY_MINUTES = 480;

    private CreationDefaults() {}

    /** Returns the fields of a new object, completed. */
    static Map<String, Object> complete(RequestContext ctx, ObjectType type, Map<String, Object> given) {
        Map<String, Object> fields = new LinkedHashMap<>(given);
        switch (type.code()) {
            case "PROJ" -> project(ctx, fields);
            case "TASK" -> task(ctx, fields);
            case "OPTASK" -> issue(ctx, fields);
            case "USER" -> user(fields);
            case "HOUR" -> hour(ctx, fields);
            case "NOTE" -> fields.putIfAbsent("ownerID", ctx.actor().userId());
            case "DOCU" -> document(ctx, fields);
            default -> {
                if (type.hasField("isActive") && !type.open()) {
                    fields.putIfAbsent("isActive", true);
                }
            }
        }
        return fields;
    }

    private static void project(RequestContext ctx, Map<String, Object> fields) {
        Instant start = now(ctx);
        fields.putIfAbsent("status", "CUR");
        fields.putIfAbsent("priority", 0);
        fields.putIfAbsent("percentComplete", 0);
        fields.putIfAbsent("condition", "ON");
        fields.putIfAbsent("ownerID", ctx.actor().userId());
        dates(fields, start);
    }

    private static void task(RequestContext ctx, Map<String, Object> fields) {
        Optional<Entity> project = ctx.store().find("PROJ", (String) fields.get("projectID"));
        long number = 1
                + ctx.store()
                        .referring("TASK", "projectID", (String) fields.get("projectID"))
                        .count();
        fields.putIfAbsent("status", "NEW");
        fields.putIfAbsent("priority", 0);
        fields.putIfAbsent("percentComplete", 0);
        fields.putIfAbsent("progressStatus", "OT");
        fields.putIfAbsent("taskNumber", number);
        fields.putIfAbsent("wbs", Long.toString(number));
        fields.putIfAbsent("durationMinutes", DAY_MINUTES);
        fields.putIfAbsent("durationType", "A");
        fields.putIfAbsent("taskConstraint", "ASAP");
        fields.putIfAbsent("workRequired", 0);
        Instant start = project.map(p -> (Instant) p.get("plannedStartDate")).orElseGet(() -> now(ctx));
        dates(fields, start);
        fields.putIfAbsent("projectedStartDate", fields.get("plannedStartDate"));
    }

    private static void issue(RequestContext ctx, Map<String, Object> fields) {
        fields.putIfAbsent("status", "NEW");
        fields.putIfAbsent("priority", 0);
        fields.putIfAbsent("severity", 0);
        fields.putIfAbsent("opTaskType", "ISU");
        fields.putIfAbsent("submittedByID", ctx.actor().userId());
        dates(fields, now(ctx));
    }

    private static void dates(Map<String, Object> fields, Instant start) {
        fields.putIfAbsent("plannedStartDate", start);
        Instant planned = (Instant) fields.get("plannedStartDate");
        fields.putIfAbsent("plannedCompletionDate", planned.plus(Duration.ofMinutes(DAY_MINUTES)));
        fields.putIfAbsent("projectedCompletionDate", fields.get("plannedCompletionDate"));
    }

    private static void user(Map<String, Object> fields) {
        Object email = fields.get("emailAddr");
        fields.putIfAbsent("username", email);
        fields.putIfAbsent("isActive", true);
        fields.putIfAbsent("isAdmin", false);
        fields.putIfAbsent("licenseType", "T");
        if (fields.get("firstName") != null && fields.get("lastName") != null) {
            fields.putIfAbsent("name", fields.get("firstName") + " " + fields.get("lastName"));
        }
        fields.putIfAbsent("name", email);
    }

    private static void hour(RequestContext ctx, Map<String, Object> fields) {
        fields.putIfAbsent("ownerID", ctx.actor().userId());
        fields.putIfAbsent("entryDate", now(ctx));
        fields.putIfAbsent("status", "SUB");
    }

    /** A document belongs to the object that {@code docObjCode} and {@code objID} name; projects, tasks and issues keep it by their key. */
    private static void document(RequestContext ctx, Map<String, Object> fields) {
        fields.putIfAbsent("ownerID", ctx.actor().userId());
        String key =
                switch (String.valueOf(fields.get("docObjCode"))) {
                    case "PROJ" -> "projectID";
                    case "TASK" -> "taskID";
                    case "OPTASK" -> "opTaskID";
                    case "USER" -> "userID";
                    case "PORT" -> "portfolioID";
                    case "PRGM" -> "programID";
                    case "TMPL" -> "templateID";
                    default -> null;
                };
        if (key != null) {
            fields.putIfAbsent(key, fields.get("objID"));
        }
    }

    private static Instant now(RequestContext ctx) {
        return ctx.clock().instant();
    }
}
