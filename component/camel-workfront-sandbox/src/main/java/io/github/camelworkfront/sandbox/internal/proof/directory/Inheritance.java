package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Group;
import io.github.camelworkfront.sandbox.internal.proof.account.Workspace;

/** Hands over what a user owned beside proofs. That this too goes to who takes over the proofs is a choice. */
final class Inheritance {

    private Inheritance() {}

    static void pass(Account account, int formerOwner, int heir) {
        account.workspaces().stream()
                .filter(workspace -> workspace.ownerId() == formerOwner)
                .map(Workspace::id)
                .toList()
                .forEach(id -> account.workspaces().update(id, known -> known.described(known.about(), heir)));
        account.groups().stream()
                .filter(group -> group.ownerId() == formerOwner)
                .map(Group::id)
                .toList()
                .forEach(id -> account.groups().update(id, group -> group.ownedBy(heir)));
        account.templates().stream()
                .filter(template -> template.ownerId() == formerOwner)
                .toList()
                .forEach(template -> account.templates()
                        .update(template.id(), known -> known.described(known.name(), heir, known.sharedUsers())));
    }
}
