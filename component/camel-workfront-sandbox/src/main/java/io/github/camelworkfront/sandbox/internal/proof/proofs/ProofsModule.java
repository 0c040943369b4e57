package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofModule;
import io.github.camelworkfront.sandbox.internal.proof.callback.Deliveries;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.Optional;
import java.util.function.Function;

/** Proofs, their versions, reviewers, decisions, comments and stages; lists of them, batches and callbacks. */
public final class ProofsModule implements ProofModule {

    private final Choices choices;
    private final Function<String, Optional<StoredFile>> uploads;

    /**
     * @param choices what is done where the real service's way is not settled
     * @param uploads finds an uploaded file by its hash
     */
    public ProofsModule(Choices choices, Function<String, Optional<StoredFile>> uploads) {
        this.choices = choices;
        this.uploads = uploads;
    }

    @Override
    public void register(ProofHandlers handlers, ProofWorld world) {
        Words words = new Words(world);
        Deliveries deliveries = new Deliveries(world.clock());
        Announcer announcer = new Announcer(world, deliveries, words);
        Progression progression = new Progression(world.clock(), choices, announcer);
        Proofs proofs = new Proofs(progression);
        ReviewerText reviewerText = new ReviewerText(words);
        StageText stageText = new StageText(words, reviewerText);
        ProofText text = new ProofText(words, reviewerText, stageText);
        Reviewing reviewing = new Reviewing(world, progression, announcer);
        Batches batches = new Batches(world, reviewing);
        Sources sources = new Sources(uploads);
        NewProofs newProofs = new NewProofs(world, proofs, reviewing, progression, choices);
        Viewing viewing = new Viewing(world, progression, announcer);
        ReviewerUpdate reviewerUpdate = new ReviewerUpdate(world, reviewing, progression, words);
        Tickets tickets = new Tickets();

        Registrar operations = new Registrar(handlers, proofs);
        batches.register(operations);
        new CreationOperations(proofs, newProofs, sources, reviewing, batches, text).register(operations);
        new DetailOperations(proofs, text).register(operations);
        new UpdateOperations(world, proofs, reviewing, progression, announcer, text).register(operations);
        new LifecycleOperations(world, proofs, progression, announcer, text).register(operations);
        new ReviewerOperations(world, proofs, reviewing, reviewerUpdate, progression, tickets, reviewerText)
                .register(operations);
        new CommentOperations(proofs, viewing).register(operations);
        new ListOperations(world, proofs, text).register(operations);
        new WorkflowOperations(
                        world, proofs, newProofs, sources, new Stages(world, reviewing), progression, text, stageText)
                .register(operations);
        new CallbackOperations(proofs, announcer).register(operations);
        new EmbedOperations(proofs).register(operations);
        new PictureOperations(proofs).register(operations);
        world.desk(new Desk(proofs, newProofs, sources, reviewing, announcer, text, reviewerText));
    }
}
