package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Contact;
import io.github.camelworkfront.sandbox.internal.proof.account.Fields;
import io.github.camelworkfront.sandbox.internal.proof.account.Group;
import io.github.camelworkfront.sandbox.internal.proof.account.GroupMember;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the account knows. Choices: active users come first, then everybody else; owners are the active users who may create proofs; pages by
 * {@code Offset} have a hundred rows; {@code type} of groups is {@code group}, of accounts {@code account} or {@code satellite}.
 */
final class PeopleOperations {

    private final Directory directory;

    PeopleOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getOwners", this::owners)
                .with("getPeople", this::people)
                .with("getPeopleGroups", this::groups)
                .with("getPeopleAccounts", this::accounts)
                .with("updateContactEmail", this::move);
    }

    private List<Map<String, Object>> owners(ProofCall call) {
        return users(directory.account(call))
                .filter(user -> user.tier().creates())
                .map(user -> Fields.of("id", user.id())
                        .and("email", user.email())
                        .and("name", user.name())
                        .asMap())
                .toList();
    }

    private List<Map<String, Object>> people(ProofCall call) {
        return Paging.offset(call, contacts(directory.account(call)).map(Contact::asMap));
    }

    private Stream<Contact> contacts(Account account) {
        return Stream.concat(users(account).map(user -> contact(account, user)), account.contacts().all().stream());
    }

    private Stream<ProofUser> users(Account account) {
        return directory.usersOf(account).filter(ProofUser::active);
    }

    private Contact contact(Account account, ProofUser user) {
        return UserView.contact(
                user,
                directory.accounts().details(user.id()),
                account.settings().name());
    }

    private List<Map<String, Object>> groups(ProofCall call) {
        Account account = directory.account(call);
        return account.groups().stream()
                .filter(group -> GroupOperations.sees(call, group))
                .map(group -> Fields.of("type", "group")
                        .and("name", group.name())
                        .and("people", people(account, group))
                        .asMap())
                .toList();
    }

    private List<Map<String, Object>> people(Account account, Group group) {
        return group.members().stream()
                .map(member -> person(account, member).asMap())
                .toList();
    }

    private Contact person(Account account, GroupMember member) {
        return directory
                .users()
                .find(member.email())
                .map(user -> contact(account, user))
                .or(() -> account.contacts().find(member.email()))
                .orElseGet(() -> Contact.of(member.email(), member.email(), null));
    }

    private List<Map<String, Object>> accounts(ProofCall call) {
        Account own = directory.account(call);
        return Stream.concat(Stream.of(own), directory.accounts().satellites(own.id()).stream())
                .map(account -> Fields.of("id", account.id())
                        .and("type", account.id() == own.id() ? "account" : "satellite")
                        .and("name", account.settings().name())
                        .and("people", contacts(account).map(Contact::asMap).toList())
                        .asMap())
                .toList();
    }

    private boolean move(ProofCall call) {
        String former = Emails.required(call, "OldEmail");
        String email = Emails.required(call, "NewEmail");
        Account account = directory.account(call);
        Optional<Contact> contact = account.contacts().find(former);
        if (contact.isEmpty()) {
            throw ProofFault.invalid("There is no contact '" + former + "'.");
        }
        if (account.contacts().find(email).isPresent()
                || directory.users().find(email).isPresent()) {
            throw ProofFault.invalid("The email address '" + email + "' is in use already.");
        }
        account.contacts().move(former, email);
        directory.log(call, "Contact email updated", former + " -> " + email);
        return true;
    }
}
