package io.github.camelworkfront.faults;

import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;

/** What is there in Workfront Proof, seen through its own operations, as nothing else shows it. */
final class ProofThings {

    private ProofThings() {}

    /** Makes a workspace; gives its id. */
    static Object workspace(ProducerTemplate template, String name) {
        return ((Map<?, ?>) template.requestBody("workfront:proof:createWorkspace", Map.of("Name", name))).get("id");
    }

    /** How many workspaces have the name. */
    static long workspaces(ProducerTemplate template, String name) {
        return count(template, "workfront:proof:getWorkspaces", "name", name);
    }

    /** How many proofs have the name. */
    static long proofs(ProducerTemplate template, String name) {
        return count(template, "workfront:proof:getAllProofs?arg.StartFrom=0&arg.ItemsPerPage=0", "filename", name);
    }

    private static long count(ProducerTemplate template, String list, String field, String name) {
        return ((List<?>) template.requestBody(list, (Object) null))
                .stream()
                        .filter(row -> name.equals(((Map<?, ?>) row).get(field)))
                        .count();
    }
}
