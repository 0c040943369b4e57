package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.Session;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code /login} and {@code /session} tell of a session. */
final class SessionData {

    private SessionData() {}

    static Map<String, Object> of(Entity user, Session session, ApiVersion version) {
        ZoneId zone = Tenant.zone(user);
        Locale locale = Locale.US;
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sessionID", session.token());
        data.put("userID", user.id());
        data.put("userCompanyID", user.get("companyID"));
        data.put("isAdmin", Boolean.TRUE.equals(user.get("isAdmin")));
        data.put("customerID", user.get("customerID"));
        data.put("tenantID", user.get("customerID"));
        data.put("hasInsightsAccess", false);
        data.put("locale", locale.toString());
        data.put("timeZone", zone.getId());
        data.put("timeZoneName", zone.getDisplayName(TextStyle.FULL, locale));
        data.put("iso3Country", locale.getISO3Country());
        data.put("iso3Language", locale.getISO3Language());
        data.put("currency", currency());
        data.put("versionInformation", versions(version));
        return data;
    }

    private static Map<String, Object> currency() {
        Map<String, Object> currency = new LinkedHashMap<>();
        currency.put("ID", "USD");
        currency.put("symbol", "$");
        currency.put("groupingSeparator", ",");
        currency.put("decimalSeparator", ".");
        currency.put("fractionDigits", 2);
        currency.put("useNegativeSign", false);
        return currency;
    }

    private static Map<String, Object> versions(ApiVersion version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        ApiVersion.supported().forEach(n -> paths.put("v" + n + ".0", "/attask/api/v" + n + ".0/"));
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("version", "4.0");
        versions.put("release", "sandbox");
        versions.put("buildNumber", "");
        versions.put("currentAPI", version.root().substring(version.root().lastIndexOf('/') + 1));
        versions.put("apiVersions", paths);
        return versions;
    }
}
