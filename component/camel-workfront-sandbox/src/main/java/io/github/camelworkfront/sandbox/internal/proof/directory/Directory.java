package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Accounts;
import io.github.camelworkfront.sandbox.internal.proof.account.Activity;
import io.github.camelworkfront.sandbox.internal.proof.account.ProofNotes;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.ProofSummary;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUsers;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the operations of this package work on, and how they find it: the caller's account, its users, its proofs, its log. */
final class Directory {

    private final ProofWorld world;
    private final Accounts accounts;
    private final ProofNotes notes = new ProofNotes();

    Directory(ProofWorld world, Accounts accounts) {
        this.world = world;
        this.accounts = accounts;
    }

    ProofWorld world() {
        return world;
    }

    Accounts accounts() {
        return accounts;
    }

    ProofNotes notes() {
        return notes;
    }

    ProofUsers users() {
        return world.users();
    }

    ProofDesk desk() {
        return world.desk();
    }

    Instant now() {
        return world.clock().instant();
    }

    int nextId() {
        return world.nextId();
    }

    /** Returns the account of a user. */
    Account account(ProofUser user) {
        return accounts.find(user.accountId()).orElseThrow();
    }

    /** Returns the users of an account in the order of their ids. */
    Stream<ProofUser> usersOf(Account account) {
        return users().all().stream().filter(user -> user.accountId() == account.id());
    }

    /** Returns the account of the caller. */
    Account account(ProofCall call) {
        return account(call.user());
    }

    /**
     * Returns the account that the argument {@code AccountID} names. A choice: without it, or with 0, the caller's; otherwise his own or
     * one of its satellites.
     *
     * @throws ProofFault if it is another's, or not there
     */
    Account accountNamed(ProofCall call) {
        return accountNamed(call, call.number("AccountID"));
    }

    Account accountNamed(ProofCall call, Integer id) {
        return accountNamed(call.user(), id);
    }

    /** Returns the account that a user means by an id, as above. */
    Account accountNamed(ProofUser user, Integer id) {
        return id == null || id == 0
                ? account(user)
                : within(user)
                        .filter(account -> account.id() == id)
                        .findFirst()
                        .orElseThrow(ProofFault::noAccessToAccount);
    }

    /** Returns the account within the caller's reach that holds something; his own if none does. */
    Account holder(ProofCall call, Predicate<Account> holds) {
        return within(call.user()).filter(holds).findFirst().orElseGet(() -> account(call));
    }

    /** Returns a user's account and its satellites. */
    private Stream<Account> within(ProofUser user) {
        Account own = account(user);
        return Stream.concat(Stream.of(own), accounts.satellites(own.id()).stream());
    }

    /**
     * Finds a user of the caller's account, or of one of its satellites.
     *
     * @throws ProofFault if there is none
     */
    ProofUser user(ProofCall call, Integer id) {
        return users().find(id == null ? 0 : id)
                .filter(user -> within(call.user()).anyMatch(account -> account.id() == user.accountId()))
                .orElseThrow(() -> Faults.unknown("User"));
    }

    /** Returns the owner whom an argument names. A choice: the caller if it was not given or is 0, as for proofs. */
    ProofUser owner(ProofCall call, String argument) {
        Integer id = call.number(argument);
        return id == null || id == 0 ? call.user() : user(call, id);
    }

    /** Writes down what the caller did. */
    void log(ProofCall call, String action, String details) {
        account(call).log().add(new Activity(now(), call.user().email(), action, details, null, null, null, null));
    }

    /** Writes down what the caller did to a proof. */
    void logProof(ProofCall call, ProofSummary proof, String action, String details) {
        account(call)
                .log()
                .add(new Activity(
                        now(), call.user().email(), action, details, proof.fileId(), proof.name(), null, null));
    }

    /** Writes down what the caller did to a workspace. */
    void logWorkspace(ProofCall call, String action, String workspace) {
        account(call).log().add(new Activity(now(), call.user().email(), action, null, null, null, workspace, null));
    }
}
