package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * Gets a file from where the service says that it is, through its redirects, or puts one there. Only the tenant's own host sees who asks.
 *
 * @param <T> what is made of the file
 */
final class FileFetch<T> {

    private final Service service;
    private final Redirects redirects;
    private final ServiceCall asked;
    private final AnswerReader<Reply<T>> reader;

    /**
     * @param asked     what messages call it as long as there is no address
     * @param reader    reads the answer that is no redirect; its body stays open until it is read or closed
     */
    FileFetch(Service service, ServiceCall asked, AnswerReader<Reply<T>> reader) {
        this.service = service;
        this.redirects = new Redirects(service.url());
        this.asked = asked;
        this.reader = reader;
    }

    /**
     * @param location absolute, or a path of the tenant's host
     * @param headers  who asks
     * @throws WorkfrontServerException when the way to the file is too long or leads where it must not
     */
    Reply<T> get(String location, Map<String, String> headers) throws WorkfrontException {
        URI at = address(() -> redirects.start(location), 200, null);
        for (int followed = 0; followed <= Redirects.MOST; followed++) {
            Reply<Step<T>> reply = step(at, headers);
            Step<T> step = reply.data();
            if (step == null || step.location() == null) {
                return new Reply<>(reply.status(), step == null ? null : step.file(), reply.failure());
            }
            URI from = at;
            at = address(() -> redirects.next(from, step.location()), reply.status(), from);
            if (isLogin(at)) {
                return new Reply<>(reply.status(), null, loginPage(reply.status(), from));
            }
        }
        throw failure(302, "it is redirected more than " + Redirects.MOST + " times, which may go on for ever", at);
    }

    /**
     * Puts a part of a file where the service wants it; a redirect is for the reader to refuse.
     *
     * @param part    its payload is the part
     * @param headers who asks
     */
    Reply<T> put(String location, ServiceCall part, Map<String, String> headers) throws WorkfrontException {
        URI at = address(() -> redirects.start(location), 200, null);
        return service.open(part, at, redirects.isHome(at), headers, reader);
    }

    /** One answer: the file, or where to go on. */
    private record Step<T>(String location, T file) {}

    private Reply<Step<T>> step(URI at, Map<String, String> headers) throws WorkfrontException {
        return service.open(call(at), at, redirects.isHome(at), headers, this::read);
    }

    private Reply<Step<T>> read(Answer answer) throws IOException {
        String location = answer.headers().get("location");
        if (Redirects.isRedirect(answer.status()) && location != null) {
            answer.body().close();
            return new Reply<>(answer.status(), new Step<>(location, null), null);
        }
        Reply<T> reply = reader.read(answer);
        return new Reply<>(reply.status(), new Step<>(null, reply.data()), reply.failure());
    }

    /** The web's way to say that a session has ended. */
    private boolean isLogin(URI at) {
        return redirects.isHome(at) && at.getRawPath().toLowerCase(Locale.ROOT).contains("login");
    }

    private WorkfrontException loginPage(int status, URI from) {
        ServiceCall call = call(from);
        return new WorkfrontAuthenticationException(WorkfrontFailure.of(
                status,
                "the download leads to the login page in place of the file",
                asked.operation(),
                call.display()));
    }

    private URI address(Way way, int status, URI from) throws WorkfrontException {
        try {
            return way.next();
        } catch (IllegalArgumentException e) {
            throw failure(status, "where the service says that the file is cannot be gone to: " + e.getMessage(), from);
        }
    }

    private WorkfrontException failure(int status, String what, URI at) {
        return new WorkfrontServerException(WorkfrontFailure.of(
                status, what, asked.operation(), at == null ? asked.display() : call(at).display()));
    }

    /** For messages: the query may be a key to the file. */
    private ServiceCall call(URI at) {
        return ServiceCall.get(at.getRawPath(), Params.NONE, asked.operation());
    }

    @FunctionalInterface
    private interface Way {
        URI next();
    }
}
