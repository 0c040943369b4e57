package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.model.StageTrigger;
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
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if a value is wrong; of the stage that has it nothing is added
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
        stage.dependsOn(parent(proof, stage, stage.trigger(), stage.dependsOn()));
        List<Invitation> people = form.reviewers().stream()
                .map(fields -> Invitation.of(fields, stage.id()))
                .toList();
        people.forEach(invitation -> reviewing.check(proof, invitation, stage));
        proof.workflow().add(stage);
        reviewing.add(proof, people, false);
        return stage;
    }

    /** Returns what a stage waits for; if it needs to and names none, the one before it. */
    private static int parent(Proof proof, Stage stage, StageTrigger trigger, int wanted) {
        if (wanted != 0 || !trigger.dependent()) {
            return wanted;
        }
        return proof.workflow()
                .before(stage)
                .map(Stage::id)
                .orElseThrow(() ->
                        Faults.conflict("A stage with start trigger " + trigger.number() + " needs a parent stage."));
    }

    /**
     * Changes a stage.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if a value is wrong; nothing is changed then
     */
    void update(Proof proof, Stage stage, StageForm form) {
        boolean single = Boolean.TRUE.equals(form.fields().get("stage_one_decision_only"));
        if (single && proof.review().reviewers(stage.id()).stream().anyMatch(Reviewer::primary)) {
            throw Faults.conflict("A stage with a primary decision maker cannot have only one decision.");
        }
        int named = form.dependsOn();
        if (named != 0 && (named == stage.id() || proof.workflow().stage(named).isEmpty())) {
            throw Faults.unknown("Stage");
        }
        int parent =
                parent(proof, stage, form.trigger().orElse(stage.trigger()), named == 0 ? stage.dependsOn() : named);
        form.apply(stage, world.clock().instant());
        stage.dependsOn(parent);
    }
}
