package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A group of reviewers, a {@code SOAPGroupObject}.
 *
 * @param id its id
 * @param ownerId who made it
 * @param name its name
 * @param description what it is for
 * @param hidden whether only its owner and administrators see it; {@code private} on the wire
 * @param members who is in it
 */
public record Group(int id, int ownerId, String name, String description, boolean hidden, List<GroupMember> members) {

    public Group {
        members = List.copyOf(members);
    }

    /** Returns a member. */
    public Optional<GroupMember> member(Integer memberId) {
        return members.stream()
                .filter(member -> Integer.valueOf(member.memberId()).equals(memberId))
                .findFirst();
    }

    /** Returns the member of an address. */
    public Optional<GroupMember> member(String email) {
        return members.stream()
                .filter(member -> member.email().equalsIgnoreCase(email))
                .findFirst();
    }

    /** Returns the group with other facts and the same members. */
    public Group described(String newName, String newDescription, boolean newHidden) {
        return new Group(id, ownerId, newName, newDescription, newHidden, members);
    }

    /** Returns the group with another owner. */
    public Group ownedBy(int newOwner) {
        return new Group(id, newOwner, name, description, hidden, members);
    }

    /** Returns the group with one member more. */
    public Group with(GroupMember member) {
        return members(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    /** Returns the group with a changed member. */
    public Group with(int memberId, UnaryOperator<GroupMember> change) {
        return members(members.stream()
                .map(member -> member.memberId() == memberId ? change.apply(member) : member)
                .toList());
    }

    /** Returns the group without a member. */
    public Group without(int memberId) {
        return members(
                members.stream().filter(member -> member.memberId() != memberId).toList());
    }

    private Group members(List<GroupMember> others) {
        return new Group(id, ownerId, name, description, hidden, others);
    }

    /** Returns the group as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("group_id", id)
                .and("name", name)
                .and("description", description)
                .and("private", hidden)
                .and("members", members.stream().map(GroupMember::asMap).toList())
                .asMap();
    }
}
