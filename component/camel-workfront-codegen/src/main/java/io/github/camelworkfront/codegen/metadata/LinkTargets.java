package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells what a reference or a collection of the catalogue holds: a name of a role is in the table, {@code parent} and {@code children} are of
 * the same type, and any other name is a type's name or ends in one, such as {@code homeTeam} and {@code openOpTasks}.
 */
final class LinkTargets {

    private static final String NOT_KNOWN = "";

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("owner", "USER"),
            Map.entry("sponsor", "USER"),
            Map.entry("manager", "USER"),
            Map.entry("enteredBy", "USER"),
            Map.entry("submittedBy", "USER"),
            Map.entry("lastUpdatedBy", "USER"),
            Map.entry("assignedTo", "USER"),
            Map.entry("assignedBy", "USER"),
            Map.entry("approvedBy", "USER"),
            Map.entry("rejectedBy", "USER"),
            Map.entry("editedBy", "USER"),
            Map.entry("checkedOutBy", "USER"),
            Map.entry("linkedBy", "USER"),
            Map.entry("approver", "USER"),
            Map.entry("assignedApprover", "USER"),
            Map.entry("delegationTo", "USER"),
            Map.entry("requestor", "USER"),
            Map.entry("requestee", "USER"),
            Map.entry("defaultAssignedTo", "USER"),
            Map.entry("convertedOpTaskOriginator", "USER"),
            Map.entry("primaryAssignment", "ASSGN"),
            Map.entry("teamAssignment", "ASSGN"),
            Map.entry("currentVersion", "DOCV"),
            Map.entry("folder", "DOCFDR"),
            Map.entry("directReports", "USER"),
            Map.entry("allStatuses", "CSTEM"),
            Map.entry("doneStatuses", "CSTEM"),
            Map.entry("allPriorities", "CSTEM"),
            Map.entry("allSeverities", "CSTEM"));

    private static final int SHORTEST_ENDING = 4;

    private final Map<String, String> codes = new HashMap<>();

    LinkTargets(JsonNode types) {
        for (JsonNode type : types) {
            codes.putIfAbsent(
                    type.path("apiName").asText().toLowerCase(Locale.ROOT),
                    type.get("code").asText());
        }
    }

    String reference(String owner, String name) {
        return name.equals("parent") ? owner : Objects.requireNonNullElseGet(ROLES.get(name), () -> byEnding(name));
    }

    String collection(String owner, String name) {
        return name.equals("children") ? owner : Objects.requireNonNullElseGet(ROLES.get(name), () -> ofMany(name));
    }

    private String ofMany(String plural) {
        if (plural.endsWith("ies")) {
            return byEnding(plural.substring(0, plural.length() - 3) + "y");
        }
        String withoutS = byEnding(plural.substring(0, plural.length() - 1));
        return withoutS.isEmpty() && plural.endsWith("es")
                ? byEnding(plural.substring(0, plural.length() - 2))
                : withoutS;
    }

    private String byEnding(String name) {
        String whole = codes.get(name.toLowerCase(Locale.ROOT));
        for (int i = 1; whole == null && i <= name.length() - SHORTEST_ENDING; i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                whole = codes.get(name.substring(i).toLowerCase(Locale.ROOT));
            }
        }
        return Objects.requireNonNullElse(whole, NOT_KNOWN);
    }
}
