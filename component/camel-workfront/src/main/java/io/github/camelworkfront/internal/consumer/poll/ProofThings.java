package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which lists of Workfront Proof can be polled for new things: those that only read, and whose things have an ID of their
 * own.
 *
 * @param field field of a thing that is its ID
 */
record ProofThings(String field) {

    /**
     * What tells two things of a type apart, best first. Reviewers and stages have also the ID of their proof, and templates
     * that of their owner, so that the order counts.
     */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("SOAPFileObject", "file_id"),
            Map.entry("SOAPRecipientObject", "id"),
            Map.entry("SOAPCommentObject", "id"),
            Map.entry("SOAPCommentReplyObject", "id"),
            Map.entry("SOAPUserObject", "id"),
            Map.entry("SOAPProfileObject", "id"),
            Map.entry("SOAPContactAccountObject", "id"),
            Map.entry("SOAPWorkspaceObject", "id"),
            Map.entry("SOAPSatelliteAccountObject", "id"),
            Map.entry("SOAPTag", "id"),
            Map.entry("SOAPActionObject", "actionID"),
            Map.entry("SOAPPlanObject", "id"),
            Map.entry("SOAPDecisionObject", "id"),
            Map.entry("SOAPDecisionReasonObject", "id"),
            Map.entry("SOAPWorkflowTemplateBasicObject", "workflow_template_id"),
            Map.entry("SOAPProofStageObject", "stage_id"),
            Map.entry("SOAPGroupObject", "group_id"));

    /** What operations that only look begin with; the others that give a list change something. */
    private static final List<String> LOOKING = List.of("get", "find", "search");

    /** @throws IllegalArgumentException for an operation that gives no such list, with those that do */
    static ProofThings of(String operation) {
        return find(operation)
                .orElseThrow(() -> new IllegalArgumentException("workfront:proof:" + operation
                        + " cannot be the beginning of a route (from:), since it gives no list of things with an ID of"
                        + " their own; these do: "
                        + ProofCatalog.bundled().operations().stream()
                                .map(ProofOperation::name)
                                .filter(name -> find(name).isPresent())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private static Optional<ProofThings> find(String operation) {
        return ProofCatalog.bundled()
                .find(operation)
                .filter(o -> LOOKING.stream().anyMatch(o.name()::startsWith))
                .flatMap(o -> ProofCatalog.bundled().type(o.versioned().returns()))
                .filter(ProofType::isArray)
                .map(type -> IDS.get(type.item()))
                .map(ProofThings::new);
    }
}
