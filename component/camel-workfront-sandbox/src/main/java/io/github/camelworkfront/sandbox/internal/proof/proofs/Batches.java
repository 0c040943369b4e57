package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Batches and their operations. A batch belongs to whoever made it; once finished it takes nothing any more. */
final class Batches {

    private final Map<Integer, Batch> byId = new HashMap<>();
    private final ProofWorld world;
    private final Reviewing reviewing;

    Batches(ProofWorld world, Reviewing reviewing) {
        this.world = world;
        this.reviewing = reviewing;
    }

    void register(Registrar operations) {
        operations
                .with("createBatch", this::create)
                .with("addBatchProofReviewers", this::addReviewers)
                .with("finishBatch", this::finish);
    }

    /**
     * Finds the batch of a new proof.
     *
     * @param id its id; 0 or null for none
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is no such batch, or it is finished
     */
    Optional<Batch> open(ProofUser user, Integer id) {
        if (id == null || id == 0) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(byId.get(id))
                .filter(batch -> batch.userId() == user.id() && !batch.finished())
                .orElseThrow(() -> Faults.unknown("Batch")));
    }

    private Object create(ProofCall call) {
        Batch batch = new Batch(world.nextId(), call.user().id());
        byId.put(batch.id(), batch);
        return batch.id();
    }

    private Object addReviewers(ProofCall call) {
        Batch batch = required(call);
        List<Invitation> people = call.objects("Recipients").stream()
                .map(fields -> Invitation.of(fields, 0))
                .toList();
        batch.proofs().forEach(proof -> reviewing.check(proof, people));
        batch.proofs().forEach(proof -> reviewing.add(proof, people, false));
        return true;
    }

    private Object finish(ProofCall call) {
        required(call).finish();
        return true;
    }

    private Batch required(ProofCall call) {
        call.required("BatchID");
        return open(call.user(), call.number("BatchID")).orElseThrow(() -> Faults.unknown("Batch"));
    }
}
