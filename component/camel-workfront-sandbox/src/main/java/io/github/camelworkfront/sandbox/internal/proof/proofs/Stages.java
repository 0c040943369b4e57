package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives proofs their stages. In a request that makes several, a stage waits for the one whose {@code stage_id} in the request it names, or
 * else for that of this number, counted from 1; if it names none, for the one before it.
 */
final class Stages {

    private final ProofWorld world;
    private final Reviewing reviewing;

    Stages(ProofWorld world, Reviewing reviewing) {
        this.world = world;
        this.reviewing = reviewing;
    }

    /**
     * Gives a proof stages with their reviewers, without starting any.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if a value is wrong
     */
    void add(Proof proof, List<StageForm> forms) {
        Map<Integer, Integer> ids = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            Stage stage = add(proof, forms.get(i), ids);
            ids.putIfAbsent(i + 1, stage.id());
            if (forms.get(i).id() != 0) {
                ids.put(forms.get(i).id(), stage.id());
            }
        }
    }

    private Stage add(Proof proof, StageForm form, Map<Integer, Integer> ids) {
        Instant now = world.clock().instant();
        Stage stage = new Stage(world.nextId());
        form.apply(stage, now);
        int wanted = form.dependsOn();
        stage.dependsOn(ids.getOrDefault(
                wanted, proof.workflow().stage(wanted).map(Stage::id).orElse(0)));
        if (wanted != 0 && stage.dependsOn() == 0) {
            throw Faults.unknown("Stage");
        }
        proof.workflow().add(stage);
        dependOnSomething(proof, stage);
        form.reviewers().forEach(fields -> reviewing.add(proof, Invitation.of(fields, stage.id()), false));
        return stage;
    }

    private static void dependOnSomething(Proof proof, Stage stage) {
        if (stage.trigger().dependent() && stage.dependsOn() == 0) {
            stage.dependsOn(proof.workflow()
                    .before(stage)
                    .map(Stage::id)
                    .orElseThrow(() -> Faults.conflict(
                            "A stage with start trigger " + stage.trigger().number() + " needs a parent stage.")));
        }
    }

    /**
     * Changes a stage.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if a value is wrong
     */
    void update(Proof proof, Stage stage, StageForm form) {
        boolean single = Boolean.TRUE.equals(form.fields().get("stage_one_decision_only"));
        if (single && proof.review().reviewers(stage.id()).stream().anyMatch(Reviewer::primary)) {
            throw Faults.conflict("A stage with a primary decision maker cannot have only one decision.");
        }
        int parent = form.dependsOn();
        if (parent != 0
                && (parent == stage.id() || proof.workflow().stage(parent).isEmpty())) {
            throw Faults.unknown("Stage");
        }
        form.apply(stage, world.clock().instant());
        if (parent != 0) {
            stage.dependsOn(parent);
        }
        dependOnSomething(proof, stage);
    }
}
