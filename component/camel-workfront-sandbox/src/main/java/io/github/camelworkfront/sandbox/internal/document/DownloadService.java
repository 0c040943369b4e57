package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.DownloadRedirect;
import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * {@code GET} and {@code HEAD /document/download?ID=}: the content of a document's current version, or of a version, for a caller with a
 * session; an API key alone is not accepted. The path and its errors as pages of HTML are choices. Where redirects are wanted, they come
 * before the content.
 */
public final class DownloadService implements HttpService {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String CONTENT = "content";

    private final Supplier<Tenant> tenants;
    private final Supplier<Optional<DownloadRedirect>> redirects;
    private final Map<String, String> documentByTicket = new ConcurrentHashMap<>();

    /**
     * @param tenants gives the tenant of the moment
     * @param redirects gives the redirects of the moment
     */
    public DownloadService(Supplier<Tenant> tenants, Supplier<Optional<DownloadRedirect>> redirects) {
        this.tenants = tenants;
        this.redirects = redirects;
    }

    @Override
    public Answer serve(HttpCall call) {
        if (!METHODS.contains(call.method())) {
            return Answer.page(405, "Method Not Allowed");
        }
        Tenant tenant = tenants.get();
        try {
            String id = call.query().first("ID").orElseThrow(() -> WorkfrontFault.required("ID"));
            String step = call.path().substring(DownloadUrl.PATH.length()).replaceFirst("^/", "");
            return step.equals(CONTENT) ? withTicket(call, tenant, id) : withSession(call, tenant, id, step);
        } catch (WorkfrontFault fault) {
            return refusal(fault, call, tenant);
        }
    }

    private static Answer refusal(WorkfrontFault fault, HttpCall call, Tenant tenant) {
        boolean login = fault.status() == 401 && tenant.choices().is(Choice.DOWNLOAD_REFUSAL, "login-redirect");
        return login
                ? Answer.empty(302).with("Location", call.baseUrl() + "/login")
                : Answer.page(fault.status(), fault.getMessage());
    }

    private Answer withTicket(HttpCall call, Tenant tenant, String id) {
        boolean valid = call.query()
                .first("ticket")
                .map(documentByTicket::get)
                .filter(id::equals)
                .isPresent();
        return valid
                ? new DocumentContents(tenant, id).answer(call.method())
                : Answer.page(403, "The ticket is not valid");
    }

    private Answer withSession(HttpCall call, Tenant tenant, String id, String step) {
        Caller caller = tenant.authenticator().authenticateSession(call);
        call.trace().user(caller.user().text("username"));
        DocumentContents contents = new DocumentContents(tenant, id);
        new AccessPolicy(caller).requireView(tenant.catalog().get("DOCU"), contents.document());
        int number = step.matches("\\d{1,6}") ? Integer.parseInt(step) : 0;
        return redirects
                .get()
                .filter(redirect -> number < redirect.hops())
                .map(redirect -> Answer.empty(redirect.status()).with("Location", location(redirect, id, number + 1)))
                .orElseGet(() -> contents.answer(call.method()));
    }

    private String location(DownloadRedirect redirect, String id, int number) {
        if (number < redirect.hops()) {
            return DownloadUrl.hop(id, number);
        }
        return redirect.location().orElseGet(() -> redirect.host().orElse("") + DownloadUrl.content(id, ticket(id)));
    }

    private String ticket(String id) {
        String ticket = Tokens.next();
        documentByTicket.put(ticket, id);
        return ticket;
    }
}
