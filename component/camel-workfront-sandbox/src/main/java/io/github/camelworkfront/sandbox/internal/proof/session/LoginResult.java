package io.github.camelworkfront.sandbox.internal.proof.session;

import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofField;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofType;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDirectory.Organisation;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a login answers. The limits of the account and its defaults for new proofs are on record by name only; their values are a choice, but
 * for the largest file, which was seen to be about 4.5 million.
 */
final class LoginResult {

    private LoginResult() {}

    static Map<String, Object> of(ProofUser user, Organisation organisation, String session, String baseUrl) {
        Map<String, Object> result = new LinkedHashMap<>();
        ProofType type = ProofCatalog.load().type("SOAPLoginObject").orElseThrow();
        type.fields().stream()
                .filter(field -> field.type().equals("boolean"))
                .map(ProofField::name)
                .forEach(name -> result.put(name, true));
        result.put("default_authorized_only", false);
        result.put("default_auto_lock", false);
        result.put("default_lock_after_first_decision", false);
        result.put("can_create_folder", user.tier().creates());
        result.put("can_create_private_folder", user.tier().creates());
        result.put("session", session);
        result.put("user_id", user.id());
        result.put("user_name", user.name());
        result.put("user_email", user.email());
        result.put("organisation_id", organisation.id());
        result.put("organisation_name", organisation.name());
        result.put("limit_storage", 1000);
        result.put("limit_proofs", 1000);
        result.put("max_file_size", 4_500_000);
        result.put("default_subject", "New proof");
        result.put("default_message", "Please review this proof.");
        result.put("default_upload_host", baseUrl.substring(baseUrl.indexOf("://") + "://".length()));
        result.put("default_email_notifications", "1");
        result.put("domain", organisation.domain());
        return result;
    }
}
