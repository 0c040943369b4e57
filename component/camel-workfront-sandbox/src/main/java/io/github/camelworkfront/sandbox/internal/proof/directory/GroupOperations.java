package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Group;
import io.github.camelworkfront.sandbox.internal.proof.account.GroupMember;
import io.github.camelworkfront.sandbox.internal.proof.account.Shelf;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.EmailSetting;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.NewReviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.ProofSummary;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Groups of reviewers. Choices: private ones are seen by who made them and by administrators; these two change a group. A member is there
 * once by his address, has his role (5, reviewer and approver, if nobody says another) and his e-mail notification (1) from the group
 * when it is added to a proof.
 */
final class GroupOperations {

    private static final String ROLE = "5";
    private static final String NOTIFICATION = "1";

    private final Directory directory;

    GroupOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getGroups", this::groups)
                .with("getGroup", call -> visible(call).asMap())
                .with("addGroup", this::add)
                .with("updateGroup", this::update)
                .with("deleteGroup", this::delete)
                .with("addGroupMember", this::addMember)
                .with("updateGroupMember", this::updateMember)
                .with("deleteGroupMember", this::deleteMember)
                .with("addGroupToProof", this::addToProof);
    }

    private List<Map<String, Object>> groups(ProofCall call) {
        return Paging.rows(
                call, shelf(call).stream().filter(group -> sees(call, group)).map(Group::asMap));
    }

    private Map<String, Object> add(ProofCall call) {
        int id = directory.nextId();
        Group group = new Group(
                id,
                call.user().id(),
                call.required("Name"),
                call.text("Description"),
                call.flag("Private", false),
                List.of());
        directory.log(call, "Group created", group.name());
        return directory.accountNamed(call).groups().add(id, group).asMap();
    }

    private Map<String, Object> update(ProofCall call) {
        Group known = changeable(call);
        String name = Arguments.text(call, "Name", known.name());
        directory.log(call, "Group updated", name);
        return changed(
                        call,
                        group -> group.described(
                                name,
                                Arguments.text(call, "Description", known.description()),
                                call.flag("Private", known.hidden())))
                .asMap();
    }

    private boolean delete(ProofCall call) {
        Group group = changeable(call);
        shelf(call).remove(group.id());
        directory.log(call, "Group deleted", group.name());
        return true;
    }

    private Map<String, Object> addMember(ProofCall call) {
        Group group = changeable(call);
        String email = Emails.required(call, "Email");
        if (group.member(email).isPresent()) {
            throw ProofFault.invalid("The group has that member already.");
        }
        GroupMember member = new GroupMember(
                group.id(),
                directory.nextId(),
                email,
                role(call, ROLE),
                EmailSetting.of(call.text("DefaultEmailAlert"), NOTIFICATION));
        changed(call, known -> known.with(member));
        directory.log(call, "Group member added", email);
        return member.asMap();
    }

    private Map<String, Object> updateMember(ProofCall call) {
        GroupMember known = member(call, changeable(call));
        GroupMember member = new GroupMember(
                known.groupId(),
                known.memberId(),
                known.email(),
                role(call, known.role()),
                EmailSetting.of(call.text("DefaultEmailAlert"), known.notification()));
        changed(call, group -> group.with(known.memberId(), former -> member));
        directory.log(call, "Group member updated", member.email());
        return member.asMap();
    }

    private boolean deleteMember(ProofCall call) {
        GroupMember member = member(call, changeable(call));
        changed(call, group -> group.without(member.memberId()));
        directory.log(call, "Group member deleted", member.email());
        return true;
    }

    private List<Map<String, Object>> addToProof(ProofCall call) {
        ProofSummary proof = directory.desk().require(call.requiredNumber("FileID"), call.user());
        Group group = visible(call);
        List<NewReviewer> people = group.members().stream()
                .map(member -> new NewReviewer(member.email(), nameOf(member), member.role(), member.notification()))
                .toList();
        List<Map<String, Object>> added =
                directory.desk().addReviewers(call, proof.fileId(), Arguments.number(call, "StageID", 0), people);
        directory.logProof(call, proof, "Group added", group.name());
        return added;
    }

    private String nameOf(GroupMember member) {
        return directory.users().find(member.email()).map(user -> user.name()).orElse(null);
    }

    private static String role(ProofCall call, String otherwise) {
        return call.has("DefaultRole")
                ? Integer.toString(Role.of(call.text("DefaultRole")).number())
                : otherwise;
    }

    private static GroupMember member(ProofCall call, Group group) {
        return group.member(call.requiredNumber("MemberID")).orElseThrow(() -> Faults.unknown("Member"));
    }

    private Group changed(ProofCall call, UnaryOperator<Group> change) {
        return shelf(call).update(call.number("GroupID"), change).orElseThrow(() -> Faults.unknown("Group"));
    }

    private Group changeable(ProofCall call) {
        Group group = visible(call);
        if (!isOwn(call, group)) {
            throw ProofFault.notPermitted();
        }
        return group;
    }

    private Group visible(ProofCall call) {
        Group group = shelf(call).find(call.requiredNumber("GroupID")).orElseThrow(() -> Faults.unknown("Group"));
        if (!sees(call, group)) {
            throw ProofFault.notPermitted();
        }
        return group;
    }

    static boolean sees(ProofCall call, Group group) {
        return !group.hidden() || isOwn(call, group);
    }

    private static boolean isOwn(ProofCall call, Group group) {
        return group.ownerId() == call.user().id() || call.user().tier().administers();
    }

    private Shelf<Group> shelf(ProofCall call) {
        Integer id = call.number("GroupID");
        return directory
                .holder(call, account -> account.groups().find(id).isPresent())
                .groups();
    }
}
