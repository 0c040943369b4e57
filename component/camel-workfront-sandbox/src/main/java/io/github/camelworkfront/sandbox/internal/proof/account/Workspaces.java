package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tree of workspaces. Choices: a deleted workspace takes those inside it along and comes back with them, at the top if what was
 * around it is gone; its proofs stay where they are.
 */
public final class Workspaces {

    private final Shelf<Workspace> live = new Shelf<>();
    private final Shelf<Workspace> trash = new Shelf<>();
    // What is checked of a tree holds only if nobody moves another branch meanwhile.
    private final ReentrantLock tree = new ReentrantLock();

    /** Adds a workspace, and returns it. */
    public Workspace add(Workspace workspace) {
        return live.add(workspace.id(), workspace);
    }

    /** Finds a workspace that is not deleted. */
    public Optional<Workspace> find(Integer id) {
        return live.find(id);
    }

    /** Returns the workspaces that are not deleted. */
    public Stream<Workspace> stream() {
        return live.stream();
    }

    /** Changes a workspace in place. */
    public Optional<Workspace> update(int id, UnaryOperator<Workspace> change) {
        return live.update(id, change);
    }

    /**
     * Moves a workspace.
     *
     * @param parentId where to; null for the top
     * @return the workspace, or empty if the new place is inside of it
     */
    public Optional<Workspace> move(int id, Integer parentId) {
        tree.lock();
        try {
            return isWithin(parentId, id) ? Optional.empty() : live.update(id, workspace -> workspace.under(parentId));
        } finally {
            tree.unlock();
        }
    }

    private boolean isWithin(Integer place, int id) {
        for (Integer around = place; around != null; around = parentOf(around)) {
            if (around == id) {
                return true;
            }
        }
        return false;
    }

    private Integer parentOf(Integer id) {
        return live.find(id).map(Workspace::parentId).orElse(null);
    }

    /** Returns the ids of a workspace and of everything inside it, itself first. */
    public List<Integer> branch(int id) {
        List<Integer> branch = new ArrayList<>(List.of(id));
        // The list grows under the loop: what is found is searched in turn.
        for (int i = 0; i < branch.size(); i++) {
            Integer around = branch.get(i);
            live.stream()
                    .filter(workspace -> around.equals(workspace.parentId()))
                    .map(Workspace::id)
                    .forEach(branch::add);
        }
        return branch;
    }

    /** Deletes a workspace and those inside it. */
    public void delete(int id) {
        tree.lock();
        try {
            branch(id).forEach(gone -> live.remove(gone).ifPresent(workspace -> trash.add(workspace.id(), workspace)));
        } finally {
            tree.unlock();
        }
    }

    /** Finds a deleted workspace. */
    public Optional<Workspace> deleted(Integer id) {
        return trash.find(id);
    }

    /** Brings a deleted workspace back with those inside it; empty if it is not among the deleted ones. */
    public Optional<Workspace> restore(Integer id) {
        tree.lock();
        try {
            return trash.remove(id).map(this::restore);
        } finally {
            tree.unlock();
        }
    }

    private Workspace restore(Workspace workspace) {
        Integer parent = live.find(workspace.parentId()).map(Workspace::id).orElse(null);
        Workspace restored = add(workspace.under(parent));
        trash.all().stream()
                .filter(other -> Integer.valueOf(workspace.id()).equals(other.parentId()))
                .forEach(inside -> trash.remove(inside.id()).ifPresent(this::restore));
        return restored;
    }
}
