package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Masked;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service as one request sees it: unsigned, once, with every failure as a {@link WorkfrontException}. */
public final class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private static final String BEARER = "Bearer ";

    private final Transport transport;
    private final Json json;

    public Service(Transport transport, Json json) {
        this.transport = transport;
        this.json = json;
    }

    /** An answer in the service's envelope; a refusal is in the reply, not thrown. */
    public <T> Reply<T> ask(ServiceCall call, Map<String, String> headers, DataReader<T> reader)
            throws WorkfrontException {
        return ask(call, headers, secrets(headers), reader);
    }

    /** @param secrets what the request holds that no message may show, should the service repeat it */
    public <T> Reply<T> ask(
            ServiceCall call, Map<String, String> headers, Collection<String> secrets, DataReader<T> reader)
            throws WorkfrontException {
        return exchange(call, headers, secrets, new EnvelopeReader<>(call, reader, json));
    }

    /** As {@link #ask(ServiceCall, Map, DataReader)}, with no longer waits than the limit. */
    <T> Reply<T> ask(ServiceCall call, Map<String, String> headers, DataReader<T> reader, Duration limit)
            throws WorkfrontException {
        return exchange(call, headers, secrets(headers), new EnvelopeReader<>(call, reader, json), limit);
    }

    /** An answer of any kind. */
    public <T> Reply<T> exchange(ServiceCall call, Map<String, String> headers, AnswerReader<Reply<T>> reader)
            throws WorkfrontException {
        return exchange(call, headers, secrets(headers), reader);
    }

    /**
     * An answer from any address, whose body lives until it is read to its end or closed.
     *
     * @param call    verb and payload, and what messages call it
     * @param home    whether the address is at the tenant's own host
     * @param headers who asks; only the tenant's own host is told
     */
    <T> Reply<T> open(
            ServiceCall call, URI address, boolean home, Map<String, String> headers, AnswerReader<Reply<T>> reader)
            throws WorkfrontException {
        Map<String, String> sent = home ? headers : Map.of();
        AnswerReader<Reply<T>> told = told(reader);
        return sent(call, secrets(headers), () -> transport.open(call.verb(), address, call.payload(), sent, told));
    }

    /** Scheme, host and port of the tenant. */
    String url() {
        return transport.url();
    }

    /** The same, with no longer waits than the limit. */
    <T> Reply<T> exchange(
            ServiceCall call,
            Map<String, String> headers,
            Collection<String> secrets,
            AnswerReader<Reply<T>> reader,
            Duration limit)
            throws WorkfrontException {
        return sent(call, secrets, () -> transport.send(call, headers, reader, limit));
    }

    /** @param secrets what the request holds that no message may show, should the service repeat it */
    <T> Reply<T> exchange(
            ServiceCall call, Map<String, String> headers, Collection<String> secrets, AnswerReader<Reply<T>> reader)
            throws WorkfrontException {
        AnswerReader<Reply<T>> told = told(reader);
        return sent(call, secrets, () -> transport.send(call, headers, told));
    }

    /** What the headers hold, and a token also without the word before it. */
    private static Collection<String> secrets(Map<String, String> headers) {
        Set<String> secrets = new LinkedHashSet<>(headers.values());
        headers.values().stream()
                .filter(value -> value.startsWith(BEARER))
                .forEach(value -> secrets.add(value.substring(BEARER.length())));
        return secrets;
    }

    private static <T> AnswerReader<Reply<T>> told(AnswerReader<Reply<T>> reader) {
        return answer -> reader.read(answer).told(answer.headers(), Instant.now());
    }

    /** What went wrong on the way may quote the answer as well: a header that is none, a length that is no number. */
    private <T> Reply<T> sent(ServiceCall call, Collection<String> secrets, Sending<T> sending)
            throws WorkfrontException {
        LOG.debug("{}", call.display());
        try {
            return sending.send().masked(secrets).masked(transport.secrets());
        } catch (IOException e) {
            throw Masked.failure(Masked.failure(Failures.noAnswer(call, e), secrets), transport.secrets());
        }
    }

    public Json json() {
        return json;
    }

    @FunctionalInterface
    private interface Sending<T> {
        Reply<T> send() throws IOException;
    }
}
