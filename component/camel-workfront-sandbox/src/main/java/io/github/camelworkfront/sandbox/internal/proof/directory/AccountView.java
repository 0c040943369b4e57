package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Fields;
import io.github.camelworkfront.sandbox.internal.proof.account.Plan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * An account as administrators see it. Choices: a membership has the id of its account, runs for the year from the day of the account's
 * creation and uses no storage; dates are {@code yyyy-MM-dd}.
 */
final class AccountView {

    private static final List<String> ADDRESS =
            List.of("street", "city", "state", "postcode", "country", "telephone", "mobile", "fax", "domain");

    private AccountView() {}

    /** Returns a {@code SOAPAccountObject}. */
    static Map<String, Object> asMap(Account account, List<Map<String, Object>> users, int proofs) {
        return Fields.of("id", account.id()).and(facts(account, users, proofs)).asMap();
    }

    /** Returns a {@code SOAPSatelliteAccountObject}. */
    static Map<String, Object> asSatelliteMap(Account account, List<Map<String, Object>> users, int proofs) {
        return Fields.of("id", account.id())
                .and("parent_account_id", account.parentId())
                .and(facts(account, users, proofs))
                .asMap();
    }

    private static Map<String, Object> facts(Account account, List<Map<String, Object>> users, int proofs) {
        Account.Settings settings = account.settings();
        return Fields.of("name", settings.name())
                .and("membership", membership(account, users.size(), proofs))
                .and("users", users)
                .and(settings.details().fields(ADDRESS))
                .and("password_settings", settings.passwords().asMap())
                .and("proofing_defaults", settings.defaults().asMap())
                .and("reference_id", settings.details().text("reference_id"))
                .asMap();
    }

    /** Returns a {@code SOAPMembershipObject}. */
    static Map<String, Object> membership(Account account, int users, int proofs) {
        Plan plan = account.settings().plan();
        LocalDate start = LocalDate.ofInstant(account.since(), ZoneOffset.UTC);
        return Fields.of("id", account.id())
                .and("plan", plan.asMap())
                .and("start_at", start.toString())
                .and("finish_at", start.plusYears(1).toString())
                .and("storage_usage", 0)
                .and("proofs_usage", proofs)
                .and("users_usage", users)
                .and("storage_limit", plan.storage())
                .and("proofs_limit", plan.proofs())
                .and("users_limit", plan.users())
                .asMap();
    }
}
