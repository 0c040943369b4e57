package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.RawPath;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Any path below {@code /attask}, with our sign-in and our errors. */
final class RawOperation implements Operation {

    private static final Set<String> SECRETS = Set.of("sessionid", "apikey", "password");

    private final Setup setup;

    RawOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        CallInputs in = run.inputs();
        RawPath path = RawPath.of(in.path());
        String verb = setup.target().word();
        Payload payload = verb.equals("GET") || verb.equals("DELETE") ? null : payload(run);
        Params query = path.query().and(arguments(in));
        return Result.of(
                setup.fetch(run, new ServiceCall(verb, path.path(), query, payload, setup.label()), DataReader.ANY));
    }

    private Params arguments(CallInputs in) {
        for (String name : in.arguments().keySet()) {
            if (SECRETS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("arg." + name + " of workfront:" + setup.label()
                        + " is refused: a secret must not be in a URI; use the sign-in options of the endpoint");
            }
        }
        return Filters.verbatim(in.arguments(), setup.json());
    }

    private Payload payload(Run run) {
        Object raw = run.inputs().body().raw();
        if (raw == null) {
            return null;
        }
        Message message = run.exchange().getMessage();
        String type = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        boolean structure = raw instanceof Map || raw instanceof Collection;
        byte[] bytes = structure ? setup.json().bytes(raw) : message.getBody(byte[].class);
        if (bytes == null) {
            bytes = setup.json().bytes(raw);
        }
        return new Payload.Bytes(structure || type == null ? "application/json" : type, bytes);
    }
}
