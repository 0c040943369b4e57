package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Accounts;
import io.github.camelworkfront.sandbox.internal.proof.account.Details;
import io.github.camelworkfront.sandbox.internal.proof.account.Plan;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofTier;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Accounts, their satellites and what is paid for them. Choices: the first user of a new account is its billing administrator; a satellite
 * starts without users; the branding that is copied is what reviewers are shown.
 */
final class AccountOperations {

    private static final Map<String, String> FIELDS = Map.of(
            "Street", "street",
            "City", "city",
            "State", "state",
            "Postcode", "postcode",
            "Country", "country",
            "Telephone", "telephone",
            "Mobile", "mobile",
            "Fax", "fax",
            "ReferenceID", "reference_id");

    private final Directory directory;

    AccountOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getAccountDetails", call -> asMap(directory.accountNamed(call)))
                .with("createAccount", this::create)
                .with("updateAccount", this::update)
                .with("setAccountDomain", this::updateDomain)
                .with("createSatelliteAccount", this::createSatellite)
                .with("getSatelliteAccounts", this::satellites)
                .with("copyAccountBranding", this::copyBranding)
                .with(
                        "getBillingPlans",
                        call -> Arrays.stream(Plan.values()).map(Plan::asMap).toList())
                .with("updateBillingPlan", this::updatePlan);
    }

    private Map<String, Object> create(ProofCall call) {
        String name = call.required("OrganisationName");
        String email = Emails.required(call, "EmailAddress");
        // Looked at before there is an account to put the user into.
        call.required("FirstName");
        call.required("LastName");
        if (directory.users().find(email).isPresent()) {
            throw ProofFault.invalid("The email address '" + email + "' is in use already.");
        }
        String password = UserArguments.password(call, directory.account(call));
        Account account = directory.accounts().add(directory.nextId(), null, name);
        ProofUser first = UserArguments.user(call, directory.nextId(), email, ProofTier.BILLING_ADMINISTRATOR, account);
        account.settings(settings -> settings.with(name, new Details(Arguments.fields(call, FIELDS))));
        directory.accounts().details(first.id(), Arguments.fields(call, UserArguments.FIELDS));
        directory.users().put(first);
        directory.users().logins().password(first.id(), password);
        directory.log(call, "Account created", name);
        return asMap(account);
    }

    private Map<String, Object> update(ProofCall call) {
        Account account = directory.accountNamed(call);
        account.settings(settings -> settings.with(
                Arguments.text(call, "OrganisationName", settings.name()),
                settings.details().with(Arguments.fields(call, FIELDS))));
        directory.log(call, "Account updated", account.settings().name());
        return asMap(account);
    }

    private Map<String, Object> updateDomain(ProofCall call) {
        Account account = directory.accountNamed(call);
        String domain = call.required("Domain");
        account.settings(
                settings -> settings.with(settings.name(), settings.details().with(Map.of("domain", domain))));
        directory.log(call, "Account domain updated", domain);
        return asMap(account);
    }

    private Map<String, Object> createSatellite(ProofCall call) {
        String name = call.required("Name");
        Account satellite = directory
                .accounts()
                .add(directory.nextId(), directory.account(call).id(), name);
        satellite.settings(settings -> settings.with(name, new Details(Arguments.fields(call, FIELDS))));
        directory.log(call, "Satellite account created", name);
        return asSatelliteMap(satellite);
    }

    private List<Map<String, Object>> satellites(ProofCall call) {
        return directory.accounts().satellites(directory.account(call).id()).stream()
                .map(this::asSatelliteMap)
                .toList();
    }

    private boolean copyBranding(ProofCall call) {
        Account own = directory.account(call);
        Account satellite = directory.accountNamed(call, call.requiredNumber("SatelliteAccountID"));
        if (satellite.parentId() == null) {
            throw ProofFault.noAccessToAccount();
        }
        satellite.settings(settings -> settings.with(own.settings().defaults()));
        directory.log(call, "Account branding copied", satellite.settings().name());
        return true;
    }

    private Map<String, Object> updatePlan(ProofCall call) {
        Account account = directory.accountNamed(call);
        call.required("PlanID");
        Plan plan = Plan.of(call.number("PlanID")).orElseThrow(() -> Faults.unknown("Plan"));
        account.settings(settings -> settings.with(plan));
        directory.log(call, "Billing plan updated", plan.toString());
        return AccountView.membership(account, users(account).size(), proofs(account));
    }

    private Map<String, Object> asMap(Account account) {
        return AccountView.asMap(account, users(account), proofs(account));
    }

    private Map<String, Object> asSatelliteMap(Account account) {
        return AccountView.asSatelliteMap(account, users(account), proofs(account));
    }

    /** All proofs lie in the main account. */
    private int proofs(Account account) {
        return account.id() == Accounts.MAIN ? directory.desk().count() : 0;
    }

    private List<Map<String, Object>> users(Account account) {
        return directory
                .usersOf(account)
                .map(user -> UserView.asMap(
                        user,
                        directory.accounts().details(user.id()),
                        directory.users().logins().isLocked(user.id())))
                .toList();
    }
}
