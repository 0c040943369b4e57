package io.github.camelworkfront.sandbox.internal.seed;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/**
 * A phase of a kind of project. From {@code plans.json}.
 *
 * @param phase its name
 * @param tasks four tasks: the second and third follow the first side by side, the fourth follows both
 */
record Plan(String phase, List<Step> tasks) {

    static Map<String, List<Plan>> readAll() {
        return SeedFile.read("plans.json", new TypeReference<>() {});
    }

    /** Which steps of the phase, by number, each step waits for. */
    static List<List<Integer>> waitsFor() {
        return List.of(List.of(), List.of(0), List.of(0), List.of(1, 2));
    }

    /**
     * One task of a plan.
     *
     * @param name its name
     * @param role who does it
     * @param days planned duration in working days
     * @param channel value of the custom field
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"name", "role", "days", "channel"})
    record Step(String name, String role, int days, String channel) {}
}
