package io.github.camelworkfront.sandbox.internal.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The service under {@code /attask/eventsubscription/api/v1/subscriptions} (Adobe, "Event Subscription API"). The body of an error is a
 * choice: that of the token service, which lies as near as any.
 */
public final class SubscriptionService implements HttpService {

    /** The path of the service. */
    public static final String PATH = "/attask/eventsubscription/api/v1/subscriptions";

    private final Supplier<Tenant> tenants;
    private final Choices choices;
    private final Administrators administrators;

    /**
     * @param tenants gives the tenant of the moment
     * @param choices how answers look, and who may come
     */
    public SubscriptionService(Supplier<Tenant> tenants, Choices choices) {
        this.tenants = tenants;
        this.choices = choices;
        this.administrators = new Administrators(choices);
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        try {
            byte[] body = call.readBody();
            Tenant tenant = tenants.get();
            Caller caller = administrators.require(call, tenant);
            return answer(call, body, new SubscriptionCalls(tenant, caller, choices));
        } catch (EventFault fault) {
            return refusal(fault);
        }
    }

    private Answer answer(HttpCall call, byte[] body, SubscriptionCalls calls) throws IOException {
        String[] parts =
                call.path().substring(PATH.length()).replaceFirst("^/", "").split("/", -1);
        String request = call.method() + " " + shape(parts);
        return switch (request) {
            case "GET " -> calls.list(call.query());
            case "POST " -> calls.create(object(body), call.baseUrl() + PATH);
            case "GET list" -> calls.deprecatedList();
            case "PUT version" -> calls.versionOfMany(object(body));
            case "GET {id}" -> calls.get(parts[0]);
            case "DELETE {id}" -> calls.delete(parts[0]);
            case "PUT {id}/version" -> calls.versionOfOne(parts[0], object(body));
            default -> throw EventFault.methodNotAllowed(call.method());
        };
    }

    private static String shape(String[] parts) {
        boolean word = parts[0].isEmpty() || parts[0].equals("list") || parts[0].equals("version");
        String first = word ? parts[0] : "{id}";
        return parts.length == 1 ? first : first + "/" + parts[1];
    }

    private static Map<?, ?> object(byte[] body) throws IOException {
        try {
            if (Json.read(body) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (JsonProcessingException e) {
            throw EventFault.badRequest("The body is not JSON");
        }
        throw EventFault.badRequest("The body must be a JSON object");
    }

    private Answer refusal(EventFault fault) {
        if (choices.is(Choice.SUBSCRIPTION_ERRORS, "empty")) {
            return Answer.empty(fault.status());
        }
        return Json.answer(fault.status(), ErrorShape.OAUTH.body(fault.status(), fault.type(), fault.getMessage()));
    }
}
