package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofModule;
import io.github.camelworkfront.sandbox.internal.proof.callback.Deliveries;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import io.github.camelworkfront.sandbox.internal.proof.upload.ProofUpload;

/** Proofs, their versions, reviewers, decisions, comments and stages; lists of them, batches and callbacks. */
public final class ProofsModule implements ProofModule {

    @Override
    public void register(ProofHandlers handlers, ProofWorld world) {
        Words words = new Words(world);
        Deliveries deliveries = new Deliveries(world.clock());
        Announcer announcer = new Announcer(world, deliveries, words);
        Progression progression = new Progression(world.clock(), world.choices(), announcer);
        Proofs proofs = new Proofs(progression);
        ReviewerText reviewerText = new ReviewerText(words);
        StageText stageText = new StageText(words, reviewerText);
        ProofText text = new ProofText(words, reviewerText, stageText);
        Reviewing reviewing = new Reviewing(world, progression, announcer);
        Batches batches = new Batches(world, reviewing);
        Sources sources = new Sources(hash -> world.uploads().find(hash).map(ProofUpload::file));
        NewProofs newProofs = new NewProofs(world, proofs, reviewing, progression);
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
        new CallbackOperations(world, proofs, announcer).register(operations);
        new SummaryOperations(proofs, announcer, new CallbackBodies(words, world.clock())).register(operations);
        new EmbedOperations(proofs).register(operations);
        new PictureOperations(proofs).register(handlers);
        world.front(new Front(
                new Viewer(world, proofs, viewing, progression, words),
                new Pages(proofs, viewing, words, tickets),
                deliveries));
        world.desk(new Desk(proofs, newProofs, sources, reviewing, announcer, text, reviewerText));
    }
}
