package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Statuses, priorities, conditions and severities, which are custom enumerations. Groups of the sandbox have no statuses
 * of their own, so the group queries answer those of the customer once the group or object that they name is found;
 * none is hidden.
 */
final class EnumQueries {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("projectStatuses", "STATUS_PROJ"),
            Map.entry("taskStatuses", "STATUS_TASK"),
            Map.entry("opTaskStatuses", "STATUS_OPTASK"),
            Map.entry("projectGroupStatuses", "STATUS_PROJ"),
            Map.entry("taskGroupStatuses", "STATUS_TASK"),
            Map.entry("opTaskGroupStatuses", "STATUS_OPTASK"),
            Map.entry("projectPriorities", "PRIORITY_PROJ"),
            Map.entry("taskPriorities", "PRIORITY_TASK"),
            Map.entry("templatetaskPriorities", "PRIORITY_TASK"),
            Map.entry("opTaskPriorities", "PRIORITY_OPTASK"),
            Map.entry("projectConditions", "CONDITION_PROJ"),
            Map.entry("taskConditions", "CONDITION_TASK"),
            Map.entry("opTaskConditions", "CONDITION_OPTASK"),
            Map.entry("opTaskSeverities", "SEVERITY_OPTASK"),
            Map.entry("opTaskTypes", "TYPE_OPTASK"));

    private static final Map<String, String> OBJECT_ARGUMENTS =
            Map.of("groupID", "GROUP", "projectID", "PROJ", "taskID", "TASK", "opTaskID", "OPTASK");

    private EnumQueries() {}

    static void register(ActionRegistry.Builder registry) {
        CLASSES.forEach((query, enumClass) -> registry.query("CSTEM", query, call -> rows(call, enumClass::equals)));
        registry.query("CSTEM", "getGroupStatuses", call -> rows(call, name -> name.startsWith("STATUS_")))
                .action("CSTEM", "getDefaultProjectStatusEnum", call -> "CUR")
                .action("CSTEM", "getDefaultProjectStatusEnumForGroup", EnumQueries::defaultForGroup)
                .action("CSTEM", "getDefaultProjectConditionEnum", call -> "ON");
    }

    private static List<Entity> rows(QueryCall call, Predicate<String> enumClass) {
        OBJECT_ARGUMENTS.forEach((argument, code) -> {
            Object id = call.args().get(argument);
            if (id != null) {
                call.ctx().store().require(code, id.toString());
            }
        });
        return call.ctx().store().stream("CSTEM")
                .filter(row -> enumClass.test(row.text("enumClass")))
                .toList();
    }

    private static Object defaultForGroup(ActionCall call) {
        new Invocation(call).object("GROUP", "groupID");
        return "CUR";
    }
}
