package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.auth.TokenAnswer;
import io.github.camelworkfront.internal.auth.TokenService;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Token endpoints of Workfront and Adobe IMS: a form goes in, one JSON object without an envelope comes out. */
final class RestTokens implements TokenService {

    private static final Set<String> HARMLESS = Set.of("grant_type", "scope");

    private final Service service;

    RestTokens(Service service) {
        this.service = service;
    }

    @Override
    public TokenAnswer ask(String path, Map<String, String> form) throws WorkfrontException {
        Params params = Params.NONE;
        for (Map.Entry<String, String> entry : form.entrySet()) {
            params = params.with(entry.getKey(), entry.getValue());
        }
        ServiceCall call = new ServiceCall("POST", path, Params.NONE, Payload.form(params), "session/login");
        List<String> secrets = form.entrySet().stream()
                .filter(entry -> !HARMLESS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Object data =
                service.ask(call, Map.of(), secrets, DataReader.ANY).orThrow().data();
        if (data instanceof Map<?, ?> map && text(map, "access_token") != null) {
            return new TokenAnswer(text(map, "access_token"), text(map, "refresh_token"), seconds(map));
        }
        throw new WorkfrontServerException(
                WorkfrontFailure.of(200, "the answer has no access_token", call.operation(), call.display()));
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** A number, also as text; anything else says as little as no number. */
    private static Long seconds(Map<?, ?> map) {
        Object value = map.get("expires_in");
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof String text && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
