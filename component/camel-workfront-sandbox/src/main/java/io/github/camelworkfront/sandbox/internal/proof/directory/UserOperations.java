package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Activity;
import io.github.camelworkfront.sandbox.internal.proof.account.Details;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.UserEvent;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofTier;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Users. Choices: everybody may look at them and change himself; his profile, and other people, only administrators may. A user without a
 * {@code Password} cannot sign in until he gets one. New users are managers. {@code UpdateExistingProofsEmailNotifications} has no effect,
 * and a new address holds at once, whatever {@code Confirm} says.
 */
final class UserOperations {

    private final Directory directory;

    UserOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getUsers", this::users)
                .with("getUserDetails", call -> asMap(known(call)))
                .with("findUsersByEmail", this::find)
                .with("addUser", this::add)
                .with("updateUser", this::update)
                .with("updateUserPassword", this::updatePassword)
                .with("updateUserEmail", this::updateEmail)
                .with("activateUser", call -> activate(call, true))
                .with("deactivateUser", call -> activate(call, false))
                .with("deleteUser", this::delete);
    }

    private List<Map<String, Object>> users(ProofCall call) {
        return directory.usersOf(directory.accountNamed(call)).map(this::asMap).toList();
    }

    private List<Map<String, Object>> find(ProofCall call) {
        String phrase = call.required("EmailPhrase").toLowerCase(Locale.ROOT);
        return directory
                .usersOf(directory.accountNamed(call))
                .filter(user -> user.email().toLowerCase(Locale.ROOT).contains(phrase))
                .map(this::asMap)
                .toList();
    }

    private Map<String, Object> add(ProofCall call) {
        Account account = directory.accountNamed(call);
        String email = free(Emails.required(call, "EmailAddress"));
        ProofTier tier = UserArguments.tier(call, ProofTier.MANAGER);
        ProofUser user = UserArguments.user(call, directory.nextId(), email, tier, account);
        String password = call.has("Password") ? UserArguments.password(call, account) : null;
        directory.accounts().details(user.id(), Arguments.fields(call, UserArguments.FIELDS));
        directory.users().put(user);
        if (password != null) {
            directory.users().logins().password(user.id(), password);
        }
        welcome(call, account, user);
        directory.desk().userChanged(UserEvent.CREATED, user);
        return asMap(user);
    }

    private void welcome(ProofCall call, Account account, ProofUser user) {
        boolean mail = call.flag("SendConfirmationEmail", false);
        String sender = call.user().email();
        account.log()
                .add(new Activity(
                        directory.now(),
                        sender,
                        "User created",
                        user.email(),
                        null,
                        null,
                        null,
                        mail ? new Activity.Mail(sender, user.email(), "Welcome") : null));
    }

    private Map<String, Object> update(ProofCall call) {
        ProofUser user = changeable(call);
        ProofTier tier = UserArguments.tier(call, user.tier());
        if (tier != user.tier() && !call.user().tier().administers()) {
            throw ProofFault.notPermitted();
        }
        directory.accounts().details(user.id(), Arguments.fields(call, UserArguments.FIELDS));
        ProofUser changed = directory.users().put(user.withTier(tier).withName(nameOf(call, user)));
        directory.log(call, "User updated", user.email());
        return asMap(changed);
    }

    private String nameOf(ProofCall call, ProofUser user) {
        if (!call.has("FirstName") && !call.has("LastName")) {
            return user.name();
        }
        Details details = directory.accounts().details(user.id());
        String last = UserView.lastName(user, details);
        return UserView.firstName(user, details) + (last == null ? "" : " " + last);
    }

    private boolean updatePassword(ProofCall call) {
        ProofUser user = changeable(call);
        String password = UserArguments.password(call, directory.account(user));
        directory.users().logins().password(user.id(), password);
        directory.log(call, "User password updated", user.email());
        return true;
    }

    private boolean updateEmail(ProofCall call) {
        ProofUser user = changeable(call);
        String email = Emails.required(call, "NewEmail");
        if (!email.equalsIgnoreCase(user.email())) {
            free(email);
        }
        directory.users().put(user.withEmail(email));
        directory.log(call, "User email updated", user.email() + " -> " + email);
        return true;
    }

    private boolean activate(ProofCall call, boolean active) {
        ProofUser user = directory.users().put(another(call).withActive(active));
        if (active) {
            directory.users().logins().unlock(user.id());
        } else {
            directory.world().sessions().closeAllOf(user.id());
        }
        directory.log(call, active ? "User activated" : "User deactivated", user.email());
        directory.desk().userChanged(active ? UserEvent.ACTIVATED : UserEvent.DEACTIVATED, user);
        return true;
    }

    private boolean delete(ProofCall call) {
        ProofUser user = another(call);
        call.requiredNumber("NewOwnerID");
        ProofUser heir = directory.owner(call, "NewOwnerID");
        if (heir.id() == user.id()) {
            throw ProofFault.invalid("Invalid New Owner ID");
        }
        directory.desk().changeOwner(user.id(), heir);
        Inheritance.pass(directory.account(user), user.id(), heir.id());
        directory.world().sessions().closeAllOf(user.id());
        directory.users().remove(user.id());
        directory.log(call, "User deleted", user.email());
        directory.accounts().forget(user.id());
        directory.desk().userChanged(UserEvent.DELETED, user);
        return true;
    }

    /** The user whom a call is about, who must not be the caller: nobody shuts himself out. */
    private ProofUser another(ProofCall call) {
        ProofUser user = known(call);
        if (user.id() == call.user().id()) {
            throw ProofFault.notPermitted();
        }
        return user;
    }

    private ProofUser changeable(ProofCall call) {
        ProofUser user = known(call);
        if (user.id() != call.user().id() && !call.user().tier().administers()) {
            throw ProofFault.notPermitted();
        }
        return user;
    }

    private ProofUser known(ProofCall call) {
        call.required("UserID");
        return directory.user(call, call.number("UserID"));
    }

    private String free(String email) {
        if (directory.users().find(email).isPresent()) {
            throw ProofFault.invalid("The email address '" + email + "' is in use already.");
        }
        return email;
    }

    private Map<String, Object> asMap(ProofUser user) {
        return UserView.asMap(
                user,
                directory.accounts().details(user.id()),
                directory.users().logins().isLocked(user.id()));
    }
}
