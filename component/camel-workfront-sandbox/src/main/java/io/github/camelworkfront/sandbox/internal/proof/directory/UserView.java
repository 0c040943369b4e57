package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Contact;
import io.github.camelworkfront.sandbox.internal.proof.account.Details;
import io.github.camelworkfront.sandbox.internal.proof.account.Fields;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofTier;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A user as others see him: a {@code SOAPUserObject} or a contact. Choices: {@code api_token} is never told; {@code status} is one of
 * {@code activated}, {@code disabled} and {@code locked}, which Adobe's help names; what nobody filled is empty, yes-or-no fields are no.
 */
final class UserView {

    static final String FIRST_NAME = "first_name";
    static final String LAST_NAME = "last_name";
    static final String NOTIFICATIONS = "email_notifications";

    private static final List<String> ADDRESS = List.of(
            "street",
            "city",
            "state",
            "postcode",
            "country",
            "telephone",
            "mobile",
            "fax",
            "date_timezone",
            "date_format",
            "language");

    private UserView() {}

    static Map<String, Object> asMap(ProofUser user, Details details, boolean locked) {
        return Fields.of("id", user.id())
                .and("email", user.email())
                .and("openid", details.text("openid"))
                .and(FIRST_NAME, firstName(user, details))
                .and(LAST_NAME, lastName(user, details))
                .and("position", details.text("position"))
                .and("status", status(user, locked))
                .and("permissions", permissions(user.tier()))
                .and(details.fields(ADDRESS))
                .and("proofing_defaults", proofingDefaults(details))
                .and("email_aliases", List.of())
                .and("product_marketing_emails", flag(details, "product_marketing_emails"))
                .and("api_only", flag(details, "api_only"))
                .and("send_proof_ready_email", flag(details, "send_proof_ready_email"))
                .and("api_token", null)
                .and("reference_id", details.text("reference_id"))
                .asMap();
    }

    static String firstName(ProofUser user, Details details) {
        String known = details.text(FIRST_NAME);
        return known == null ? user.name().replaceFirst(" .*", "") : known;
    }

    static String lastName(ProofUser user, Details details) {
        String known = details.text(LAST_NAME);
        return known == null && user.name().contains(" ") ? user.name().replaceFirst("[^ ]* ", "") : known;
    }

    private static String status(ProofUser user, boolean locked) {
        if (!user.active()) {
            return "disabled";
        }
        return locked ? "locked" : "activated";
    }

    private static Map<String, Object> permissions(ProofTier tier) {
        return Fields.of("id", tier.id()).and("name", tier.label()).asMap();
    }

    private static Map<String, Object> proofingDefaults(Details details) {
        return Fields.of("subject", null)
                .and("message", null)
                .and("subscriptions", false)
                .and("default_role", "5")
                .and("validate_subscriptions", false)
                .and(NOTIFICATIONS, Arguments.field(details.values(), NOTIFICATIONS, Object::toString, "1"))
                .and("login_required", false)
                .and("autoclose", false)
                .and("one_decision", false)
                .and("block_download", false)
                .asMap();
    }

    private static boolean flag(Details details, String field) {
        return Boolean.TRUE.equals(details.values().get(field));
    }

    static Contact contact(ProofUser user, Details details, String company) {
        Map<String, String> phones = new HashMap<>();
        for (String phone : List.of("telephone", "mobile", "fax")) {
            if (details.text(phone) != null) {
                phones.put(phone, details.text(phone));
            }
        }
        return new Contact(user.email(), user.name(), company, details.text("position"), true, phones);
    }
}
