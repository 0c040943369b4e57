package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofTier;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.Map;

/** What {@code addUser} and {@code updateUser} say of a user, checked. */
final class UserArguments {

    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("FirstName", UserView.FIRST_NAME),
            Map.entry("LastName", UserView.LAST_NAME),
            Map.entry("Position", "position"),
            Map.entry("Street", "street"),
            Map.entry("City", "city"),
            Map.entry("State", "state"),
            Map.entry("Postcode", "postcode"),
            Map.entry("Country", "country"),
            Map.entry("Telephone", "telephone"),
            Map.entry("Mobile", "mobile"),
            Map.entry("Fax", "fax"),
            Map.entry("Language", "language"),
            Map.entry("Timezone", "date_timezone"),
            Map.entry("DateFormat", "date_format"),
            Map.entry("OpenID", "openid"),
            Map.entry("ProductMarketingEmails", "product_marketing_emails"),
            Map.entry("APIOnly", "api_only"),
            Map.entry("SendProofReadyEmail", "send_proof_ready_email"),
            Map.entry("DefaultEmailNotifications", UserView.NOTIFICATIONS),
            Map.entry("ReferenceID", "reference_id"));

    private UserArguments() {}

    /**
     * Reads {@code PermissionsID}. A choice: only a billing administrator makes billing administrators.
     *
     * @throws ProofFault if there is no such profile, or the caller may not give it
     */
    static ProofTier tier(ProofCall call, ProofTier otherwise) {
        if (!call.has("PermissionsID")) {
            return otherwise;
        }
        ProofTier tier = ProofTier.of(call.number("PermissionsID"))
                .orElseThrow(() -> ProofFault.invalid("Invalid Permissions ID"));
        if (tier != otherwise && tier.pays() && !call.user().tier().pays()) {
            throw ProofFault.billingRightsRequired();
        }
        return tier;
    }

    /**
     * Reads {@code Password}, and {@code ConfirmPassword} where it is given.
     *
     * @throws ProofFault if they differ, or the account's rules are not kept
     */
    static String password(ProofCall call, Account account) {
        String password = call.required("Password");
        if (call.has("ConfirmPassword") && !password.equals(call.text("ConfirmPassword"))) {
            throw ProofFault.invalid("The passwords do not match.");
        }
        account.settings().passwords().objection(password).ifPresent(objection -> {
            throw ProofFault.invalid(objection);
        });
        return password;
    }

    /** Makes a user of {@code FirstName} and {@code LastName}. */
    static ProofUser user(ProofCall call, int id, String email, ProofTier tier, Account account) {
        return new ProofUser(
                id, email, call.required("FirstName") + " " + call.required("LastName"), tier, true, account.id());
    }
}
