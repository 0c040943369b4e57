package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.camel.impl.DefaultCamelContext;

/** Starts a context, calls once, stops the context; what an application does that is taken out of its server. */
public final class OneCallInItsOwnClasses implements ToIntFunction<String> {

    /** Gives the status of the answer. */
    @Override
    public int applyAsInt(String url) {
        Payload payload = new Payload.Bytes("text/xml", new byte[] {'<', 'b', '/', '>'});
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            // With it, Camel leaves classes behind in the JVM by itself.
            context.disableJMX();
            context.start();
            TransportSettings settings = new TransportSettings(url, 10_000, 10_000, 5, null, null, null);
            try (Transport transport = SoapTransports.create(context, settings, null)) {
                ServiceCall call = new ServiceCall("POST", "/soap", Params.NONE, payload, "proof/checkSession");
                return transport.send(call, Map.of(), Answer::status);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
