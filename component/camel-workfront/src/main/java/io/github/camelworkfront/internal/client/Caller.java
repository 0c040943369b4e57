package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.FixedSignIn;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.patience.Patience;
import io.github.camelworkfront.internal.patience.Tries;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Makes the calls of one exchange: signed, in a lane, and repeated as the rules of patience allow; also after a new
 * sign-in when the service no longer accepts the old one: once, or as often as others have replaced the new one in
 * between. Remembers the last status. For one thread at a time.
 */
public final class Caller {

    private final Service service;
    private final SignIn signIn;
    private final Patience patience;
    private final Map<String, String> headers;
    private final AtomicInteger lastStatus;
    private final Supplier<Runnable> hold;

    /** @param headers what the user's header filter strategy lets through of the message's headers */
    public Caller(Service service, SignIn signIn, Patience patience, Map<String, String> headers) {
        this(service, signIn, patience, headers, () -> () -> {});
    }

    /** @param hold keeps what calls are made with from being closed, until what it gives is run */
    Caller(Service service, SignIn signIn, Patience patience, Map<String, String> headers, Supplier<Runnable> hold) {
        this(service, signIn, patience, headers, new AtomicInteger(), hold);
    }

    /**
     * The same with more headers, none of whose values a message shows.
     *
     * @param more names and values
     */
    public Caller with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new Caller(service, signIn, patience, all, lastStatus, hold);
    }

    private Caller(
            Service service,
            SignIn signIn,
            Patience patience,
            Map<String, String> headers,
            AtomicInteger lastStatus,
            Supplier<Runnable> hold) {
        this.service = service;
        this.signIn = signIn;
        this.patience = patience;
        this.headers = headers;
        this.lastStatus = lastStatus;
        this.hold = hold;
    }

    /** A caller that asks nobody: for requests that are only planned, and for answers that are there already. */
    public static Caller offline(Transport transport, Json json) {
        return new Caller(new Service(transport, json), FixedSignIn.none(), Patience.none(), Map.of());
    }

    /** A caller for another thread, which asks the same service under the same sign-in. */
    public Caller another() {
        return new Caller(service, signIn, patience, headers, hold);
    }

    /**
     * Keeps connections and session open for calls that may outlast the exchange. What is given back lets go of them;
     * a second time does nothing.
     */
    public Runnable hold() {
        return hold.get();
    }

    /** The {@code data} part of the answer. */
    public <T> T call(ServiceCall call, DataReader<T> reader) throws WorkfrontException {
        return call(call, reader, tries());
    }

    /** The same, as one of several tries. */
    public <T> T call(ServiceCall call, DataReader<T> reader, Tries tries) throws WorkfrontException {
        ServiceCall fitted = call.fitted();
        return made(fitted, tries, signature -> service.ask(fitted, with(signature), reader));
    }

    /** What a reader makes of the untouched answer; the reader puts a refusal into the reply. */
    public <T> T exchange(ServiceCall call, ReplyReader<T> reader) throws WorkfrontException {
        return exchange(call, reader, tries());
    }

    /**
     * The file at an address that the service has named, asked for with a session: an API key is not accepted there.
     * Its body holds a connection until it is at its end or closed, and no lane: whoever sends on what he gets would
     * otherwise wait for himself.
     *
     * @param location  a path of the tenant's host, or an absolute address
     * @param call      what messages call it
     */
    public <T> T download(String location, ServiceCall call, ReplyReader<T> reader) throws WorkfrontException {
        FileFetch<T> fetch = new FileFetch<>(service, call, reader::read);
        return made(signIn.session(), call, tries(), signature -> fetch.get(location, with(signature)));
    }

    /** The same, as one of several tries. */
    public <T> T exchange(ServiceCall call, ReplyReader<T> reader, Tries tries) throws WorkfrontException {
        ServiceCall fitted = call.fitted();
        return made(fitted, tries, signature -> service.exchange(fitted, with(signature), reader::read));
    }

    /** Puts a part of a file, the payload of the call, to an address that the service has named. */
    public <T> T put(String location, ServiceCall part, ReplyReader<T> reader) throws WorkfrontException {
        FileFetch<T> fetch = new FileFetch<>(service, part, reader::read);
        return made(part, tries(), signature -> fetch.put(location, part, with(signature)));
    }

    /** For a call that is repeated by whoever makes it, after a look at what became of it. */
    public Tries tries() {
        return patience.tries();
    }

    private <T> T made(ServiceCall call, Tries tries, SignedCalls.Attempt<T> attempt) throws WorkfrontException {
        return made(signIn, call, tries, attempt);
    }

    private <T> T made(SignIn who, ServiceCall call, Tries tries, SignedCalls.Attempt<T> attempt)
            throws WorkfrontException {
        return new SignedCalls(who, patience).make(call, tries, signature -> noted(attempt.with(signature)));
    }

    private <T> Reply<T> noted(Reply<T> reply) {
        lastStatus.set(reply.status());
        return reply;
    }

    private Map<String, String> with(Signature signature) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(signature.headers());
        return all;
    }

    /**
     * A caller with the same identity that signs with a session, for what accepts no API key: downloads and event
     * subscriptions. Its last status is that of this one. With any other sign-in than an API key it signs as this one does.
     */
    public Caller withSession() {
        return new Caller(service, signIn.session(), patience, headers, lastStatus, hold);
    }

    public SignIn signIn() {
        return signIn;
    }

    public Json json() {
        return service.json();
    }

    /** HTTP status of the last answer, 0 before the first. */
    public int lastStatus() {
        return lastStatus.get();
    }

    /** Reads an answer that is not in the service's envelope. */
    @FunctionalInterface
    public interface ReplyReader<T> {
        Reply<T> read(Answer answer) throws IOException;
    }
}
