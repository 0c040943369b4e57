package io.github.camelworkfront.sandbox.internal.catalog;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the type a reference points at.
 *
 * <p>This is a choice, as the data gives names only: people ({@code owner}, {@code sponsor} …) are users,
 * {@code parent} is the same type, otherwise the reference's name is the name of a type ({@code portfolio}), or ends in
 * one ({@code homeTeam}, {@code currentApprovalStep}). A field {@code …ID} whose beginning resolves in the same way is
 * a reference too, as the lists of references stop in 2016. What resolves to nothing is not a reference.
 */
final class ReferenceTargets {

    private static final Map<String, String> EXPLICIT = Map.ofEntries(
            entry("owner", "USER"),
            entry("sponsor", "USER"),
            entry("enteredBy", "USER"),
            entry("lastUpdatedBy", "USER"),
            entry("assignedTo", "USER"),
            entry("assignedBy", "USER"),
            entry("submittedBy", "USER"),
            entry("approvedBy", "USER"),
            entry("rejectedBy", "USER"),
            entry("editedBy", "USER"),
            entry("linkedBy", "USER"),
            entry("checkedOutBy", "USER"),
            entry("assignedApprover", "USER"),
            entry("approver", "USER"),
            entry("requestor", "USER"),
            entry("requestee", "USER"),
            entry("receiver", "USER"),
            entry("granter", "USER"),
            entry("manager", "USER"),
            entry("creator", "USER"),
            entry("delegationTo", "USER"),
            entry("convertedOpTaskOriginator", "USER"),
            entry("defaultAssignedTo", "USER"),
            entry("alignmentScoreCard", "SCORE"),
            entry("deliverableScoreCard", "SCORE"),
            entry("accountRep", "ACNTRP"),
            entry("resourcePool", "RSPOOL"),
            entry("teamAssignment", "ASSGN"),
            entry("primaryAssignment", "ASSGN"),
            entry("currentVersion", "DOCV"),
            entry("releaseVersion", "DOCV"),
            entry("view", "UIVW"),
            entry("myWorkView", "UIVW"),
            entry("requestsView", "UIVW"),
            entry("filter", "UIFT"),
            entry("groupBy", "UIGB"),
            entry("calendar", "CALEND"),
            entry("folder", "DOCFDR"),
            entry("auditRecord", "JRNLE"),
            entry("parentTopic", "QUET"),
            entry("parentTopicGroup", "QUETGP"),
            entry("topic", "QUET"),
            entry("defaultTopicGroup", "QUETGP"),
            entry("successor", "TASK"),
            entry("predecessor", "TASK"),
            entry("externalUsersGroup", "GROUP"),
            entry("delegateUser", "USER"),
            entry("attachWorkUser", "USER"));

    /** Beginnings of ID fields that name users of other systems. */
    private static final Set<String> NOT_A_TYPE = Set.of("eauthUser", "uumUser", "tmpUser");

    private static final int SHORTEST_TYPE_NAME = 4;

    private final Map<String, String> codes = new HashMap<>();

    ReferenceTargets(List<JsonNode> nodes) {
        for (JsonNode node : nodes) {
            codes.putIfAbsent(node.get("name").asText(), node.get("code").asText());
            node.path("aliases")
                    .forEach(a -> codes.putIfAbsent(a.asText(), node.get("code").asText()));
        }
        // "report" is what users call a PTLSEC, but no reference is named so.
        codes.remove("report");
    }

    /**
     * @param code the owner's type
     * @param listed the references that the data lists
     * @param fields the owner's fields
     * @return reference name to target code
     */
    Map<String, String> of(String code, Set<String> listed, Collection<String> fields) {
        Map<String, String> references = new LinkedHashMap<>();
        listed.forEach(name -> target(code, name).ifPresent(target -> references.put(name, target)));
        fields.stream()
                .filter(field -> field.length() > 2 && field.endsWith("ID"))
                .map(field -> field.substring(0, field.length() - 2))
                .forEach(name -> target(code, name).ifPresent(target -> references.putIfAbsent(name, target)));
        return Collections.unmodifiableMap(references);
    }

    /** @return the code of the type that a reference of {@code owner} points at */
    Optional<String> target(String owner, String reference) {
        if (reference.equals("parent")) {
            return Optional.of(owner);
        }
        if (NOT_A_TYPE.contains(reference)) {
            return Optional.empty();
        }
        if (owner.equals("TPRED") && EXPLICIT.getOrDefault(reference, "").equals("TASK")) {
            return Optional.of("TTSK");
        }
        String explicit = EXPLICIT.get(reference);
        return explicit != null ? Optional.of(explicit) : byEnding(reference);
    }

    /** @return the code of the type with this name, in any case */
    Optional<String> named(String name) {
        return Optional.ofNullable(codes.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<String> byEnding(String reference) {
        Optional<String> whole = named(reference);
        for (int i = 1; whole.isEmpty() && i < reference.length() - SHORTEST_TYPE_NAME + 1; i++) {
            if (Character.isUpperCase(reference.charAt(i))) {
                whole = named(reference.substring(i));
            }
        }
        return whole;
    }
}
