package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The proofs of an account by their ids. All work on proofs is done under one lock, see {@link #locked}; nothing that waits is done there.
 * Whatever is found was brought up to date first: time may have started a stage.
 */
public final class Proofs {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, Proof> byId = new TreeMap<>();
    private final Progression progression;

    Proofs(Progression progression) {
        this.progression = progression;
    }

    /** Does something with proofs while nobody else does. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Adds a proof, as the last of its versions. */
    void add(Proof proof) {
        proof.chain().add(proof.id());
        byId.put(proof.id(), proof);
    }

    /** Forgets a proof for good. */
    void remove(Proof proof) {
        byId.remove(proof.id());
        proof.chain().remove(proof.id());
    }

    /** Returns all proofs that were not thrown away, in the order of their ids. */
    List<Proof> all() {
        return byId.values().stream()
                .filter(proof -> proof.state() != Proof.State.TRASHED)
                .map(this::current)
                .toList();
    }

    /** Finds a proof, also among those that were thrown away. */
    Optional<Proof> find(Integer id) {
        return Optional.ofNullable(id).map(byId::get).map(this::current);
    }

    /** Returns the versions of a proof that were not thrown away, first to last. */
    List<Proof> versions(Proof proof) {
        return proof.chain().ids().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(version -> version.state() != Proof.State.TRASHED)
                .toList();
    }

    /**
     * Finds a proof that a user may see.
     *
     * @throws ProofFault if there is none, or he may not
     */
    Proof visible(ProofUser user, Integer id) {
        return allowed(present(id), proof -> Access.sees(user, proof));
    }

    /**
     * Finds a proof that a user may change.
     *
     * @throws ProofFault if there is none, or he may not
     */
    Proof managed(ProofUser user, Integer id) {
        return allowed(present(id), proof -> Access.manages(user, proof));
    }

    /**
     * Finds a proof that was thrown away, or was not, and that a user may change.
     *
     * @throws ProofFault if there is none, or he may not
     */
    Proof managedOrTrashed(ProofUser user, Integer id) {
        Proof proof = find(id).orElseThrow(() -> Faults.unknown("File"));
        return allowed(proof, found -> Access.manages(user, found));
    }

    /** Finds a proof by the id of one of its reviewers. */
    Proof ofReviewer(Integer reviewerId) {
        return having(proof -> reviewerId != null
                        && proof.review().reviewer(reviewerId).isPresent())
                .orElseThrow(ProofFault::invalidRecipient);
    }

    /** Finds a proof by the id of one of its comments. */
    Proof ofComment(Integer commentId) {
        return having(proof ->
                        commentId != null && proof.review().comment(commentId).isPresent())
                .orElseThrow(() -> Faults.unknown("Comment"));
    }

    /** Finds a proof by what stands in its address, or in the address of one of its reviewers. */
    Optional<Proof> ofCode(String code) {
        return having(
                proof -> proof.teamCode().equals(code) || reviewer(proof, code).isPresent());
    }

    /** Finds the reviewer in whose address a code stands. */
    static Optional<Reviewer> reviewer(Proof proof, String code) {
        return proof.review().reviewers().stream()
                .filter(reviewer -> reviewer.code().equals(code))
                .findFirst();
    }

    /**
     * Finds a reviewer of a proof.
     *
     * @throws ProofFault if there is none
     */
    static Reviewer reviewer(Proof proof, Integer id) {
        return Optional.ofNullable(id).flatMap(proof.review()::reviewer).orElseThrow(ProofFault::invalidRecipient);
    }

    /**
     * Finds a comment on a proof.
     *
     * @throws ProofFault if there is none
     */
    static Comment comment(Proof proof, Integer id) {
        return Optional.ofNullable(id).flatMap(proof.review()::comment).orElseThrow(() -> Faults.unknown("Comment"));
    }

    private Proof present(Integer id) {
        return find(id).filter(proof -> proof.state() != Proof.State.TRASHED).orElseThrow(() -> Faults.unknown("File"));
    }

    private static Proof allowed(Proof proof, Predicate<Proof> rule) {
        if (!rule.test(proof)) {
            throw ProofFault.notPermitted();
        }
        return proof;
    }

    private Optional<Proof> having(Predicate<Proof> what) {
        return byId.values().stream()
                .filter(proof -> proof.state() != Proof.State.TRASHED)
                .filter(what)
                .findFirst()
                .map(this::current);
    }

    private Proof current(Proof proof) {
        progression.advance(proof);
        return proof;
    }
}
