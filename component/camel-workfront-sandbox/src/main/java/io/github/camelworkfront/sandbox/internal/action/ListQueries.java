package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Queries whose name says which objects they list: queues and topics, defaults, attached forms, own folders. */
final class ListQueries {

    private ListQueries() {}

    static void register(ActionRegistry.Builder registry) {
        registry.query("PROJ", "helpDeskQueues", call -> queues(call.ctx()))
                .query("PROJ", "recentHelpDeskQueues", call -> recentQueues(call.ctx()))
                .query("QUED", "queueTopics", call -> all(call, "QUET"))
                .query(
                        "QUET",
                        "queueTopicByID",
                        call -> List.of(call.ctx().store().require("QUET", required(call, "queueTopicID"))))
                .query("QUETGP", "queueTopicGroups", call -> all(call, "QUETGP"))
                .query("SCHED", "defaultSchedule", call -> where(call, "SCHED", "isDefault", true))
                .query("HOURT", "globalHourTypes", call -> where(call, "HOURT", "scope", "GLOBAL"))
                .query("OBJCAT", "getForObject", ListQueries::formsOf)
                .query(
                        "DOCFDR",
                        "myFolders",
                        call -> where(
                                call, "DOCFDR", "userID", call.ctx().actor().userId()))
                .query("USER", "userAdmins", call -> where(call, "USER", "isAdmin", true))
                .query(
                        "AWAPVL",
                        "myAwaitingApprovalsFiltered",
                        call -> where(
                                call, "AWAPVL", "approverID", call.ctx().actor().userId()))
                .query(
                        "ACSREQ",
                        "myAccessRequests",
                        call -> where(
                                call,
                                "ACSREQ",
                                "requestorID",
                                call.ctx().actor().userId()));
    }

    private static List<Entity> queues(RequestContext ctx) {
        return ctx.store().stream("QUED")
                .map(queue -> ctx.store().find("PROJ", queue.text("projectID")).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that the caller has sent requests to, the latest first. */
    private static List<Entity> recentQueues(RequestContext ctx) {
        Map<String, Instant> latest = ctx.store()
                .referring("OPTASK", "enteredByID", ctx.actor().userId())
                .filter(issue -> issue.has("projectID"))
                .collect(Collectors.toMap(
                        issue -> issue.text("projectID"),
                        issue -> (Instant) issue.get("entryDate"),
                        (one, other) -> one.isAfter(other) ? one : other));
        Function<Entity, Instant> byLatest = queue -> latest.get(queue.id());
        return queues(ctx).stream()
                .filter(queue -> latest.containsKey(queue.id()))
                .sorted(Comparator.comparing(byLatest).reversed())
                .toList();
    }

    private static List<Entity> formsOf(QueryCall call) {
        return call.ctx()
                .store()
                .referring("OBJCAT", "objID", required(call, "objID"))
                .toList();
    }

    private static List<Entity> all(QueryCall call, String code) {
        return call.ctx().store().stream(code).toList();
    }

    private static List<Entity> where(QueryCall call, String code, String field, Object value) {
        return call.ctx().store().stream(code)
                .filter(row -> value.equals(row.get(field)))
                .toList();
    }

    private static String required(QueryCall call, String argument) {
        Object value = call.args().get(argument);
        if (value == null || value.toString().isBlank()) {
            throw WorkfrontFault.required(argument);
        }
        return value.toString();
    }
}
