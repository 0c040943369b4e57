package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.Session;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.time.Duration;
import java.util.Map;

/**
 * {@code /login}: user name and password in query or form open a session. {@code timeToLive} is in seconds; {@code subdomain} is taken and
 * not looked at, since a sandbox has one tenant.
 */
final class LoginOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Tenant tenant = call.tenant();
        String username = call.params().first("username").orElseThrow(WorkfrontFault::wrongPassword);
        String password = call.params().first("password").orElseThrow(WorkfrontFault::wrongPassword);
        Entity user = tenant.passwords().check(tenant.store(), username, password);
        Session session = tenant.sessions().open(user.id(), timeToLive(call));
        call.request().http().trace().user(user.text("username"));
        long seconds = session.timeToLive().toSeconds();
        String cookie = "attask=" + session.token() + "; Path=/; HttpOnly; Max-Age=" + seconds;
        Map<String, Object> data = SessionData.of(user, session, call.request().version());
        return new Outcome(json -> json.writePOJO(data), Map.of("Set-Cookie", cookie));
    }

    private static Duration timeToLive(RestCall call) {
        return call.params().first("timeToLive").map(LoginOperation::seconds).orElse(Session.DEFAULT_TIME_TO_LIVE);
    }

    private static Duration seconds(String text) {
        try {
            return Duration.ofSeconds(Integer.parseUnsignedInt(text));
        } catch (NumberFormatException e) {
            throw WorkfrontFault.invalidParameter("timeToLive", text);
        }
    }
}
