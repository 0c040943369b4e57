package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept about proofs and comments without being part of them: tags, actions, custom data; by their ids. Thread-safe. */
public final class ProofNotes {

    private final Map<Integer, SortedSet<Integer>> tags = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> actions = new ConcurrentHashMap<>();
    private final Map<Integer, List<Map<String, Object>>> customData = new ConcurrentHashMap<>();

    /** Returns the ids of a proof's tags in ascending order. */
    public SortedSet<Integer> tags(int fileId) {
        return tags.getOrDefault(fileId, new TreeSet<>());
    }

    /** Adds tags to a proof. */
    public void tag(int fileId, Collection<Integer> tagIds) {
        tags.compute(fileId, (id, known) -> {
            SortedSet<Integer> all = known == null ? new TreeSet<>() : new TreeSet<>(known);
            all.addAll(tagIds);
            return all;
        });
    }

    /** Takes tags from a proof. */
    public void untag(int fileId, Collection<Integer> tagIds) {
        tags.computeIfPresent(fileId, (id, known) -> without(known, tagIds));
    }

    /** Takes a tag from all proofs. */
    public void untagAll(int tagId) {
        tags.replaceAll((id, known) -> without(known, List.of(tagId)));
    }

    private static SortedSet<Integer> without(SortedSet<Integer> known, Collection<Integer> gone) {
        SortedSet<Integer> rest = new TreeSet<>(known);
        rest.removeAll(gone);
        return rest;
    }

    /** Returns the id of the action that a comment is marked with. */
    public Optional<Integer> action(int commentId) {
        return Optional.ofNullable(actions.get(commentId));
    }

    /** Marks a comment. */
    public void action(int commentId, int actionId) {
        actions.put(commentId, actionId);
    }

    /** Returns the custom data of a proof, a {@code SOAPSectionObject} each. */
    public List<Map<String, Object>> customData(int fileId) {
        return customData.getOrDefault(fileId, List.of());
    }

    /** Puts custom data in the place of what a proof had. */
    public void customData(int fileId, List<Map<String, Object>> sections) {
        customData.put(fileId, List.copyOf(sections));
    }
}
