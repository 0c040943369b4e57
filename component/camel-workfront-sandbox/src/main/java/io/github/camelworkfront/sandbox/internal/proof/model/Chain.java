package io.github.camelworkfront.sandbox.internal.proof.model;

import java.util.ArrayList;
import java.util.List;

/** The versions of a proof: each is a proof with an id of its own, first to last. */
public final class Chain {

    private final List<Integer> ids = new ArrayList<>();

    /** Adds the next version. */
    public void add(int id) {
        ids.add(id);
    }

    /** Forgets a version that is gone for good. */
    public void remove(int id) {
        ids.remove(Integer.valueOf(id));
    }

    /** Returns the ids of the versions, first to last. */
    public List<Integer> ids() {
        return List.copyOf(ids);
    }

    /** Returns the number of a version, from 1. */
    public int number(int id) {
        return ids.indexOf(id) + 1;
    }

    /** Returns how many there are. */
    public int size() {
        return ids.size();
    }

    /** Tells whether no version comes after this one. */
    public boolean isLast(int id) {
        return !ids.isEmpty() && ids.get(ids.size() - 1) == id;
    }

    /** Returns the id of the version before, 0 for the first. */
    public int before(int id) {
        int index = ids.indexOf(id);
        return index <= 0 ? 0 : ids.get(index - 1);
    }
}
