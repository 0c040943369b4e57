package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.FixedSignIn;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.envelope.XmlNode;
import io.github.camelworkfront.internal.patience.Patience;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ProofRequest;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.response.SoapAnswer;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Makes the calls of one exchange to Workfront Proof: with the shared session, in a lane, and repeated as the rules of
 * patience allow; also after a new login when the session has ended. Remembers the last status. For one thread at a time.
 */
public final class ProofCaller {

    private final ProofService service;
    private final SignIn signIn;
    private final ProofSessions sessions;
    private final Patience patience;
    private int lastStatus;

    ProofCaller(ProofService service, SignIn signIn, ProofSessions sessions, Patience patience) {
        this.service = service;
        this.signIn = signIn;
        this.sessions = sessions;
        this.patience = patience;
    }

    /** Calls an operation, with our session where it has one. */
    public SoapAnswer call(ProofRequest request) throws WorkfrontException {
        return call(request, false);
    }

    /** @param whole whether to keep the answer as it comes */
    public SoapAnswer call(ProofRequest request, boolean whole) throws WorkfrontException {
        SignIn who = request.operation().hasSession() ? signIn : FixedSignIn.unsigned();
        ServiceCall call = service.plan(request.operation().name());
        return made(who, call, signature -> service.send(call, request, signature, whole));
    }

    /**
     * Comes back when there is a session that the service accepts. One that has ended is renewed once for all who share
     * it, whether the service says so by a fault or by false.
     */
    public void check() throws WorkfrontException {
        ProofRequest request = ProofSessions.request("checkSession");
        ServiceCall call = service.plan(request.operation().name());
        made(signIn, call, signature -> alive(call, service.send(call, request, signature, false)));
    }

    private static Reply<SoapAnswer> alive(ServiceCall call, Reply<SoapAnswer> reply) {
        boolean over = reply.data() != null && Boolean.FALSE.equals(reply.data().value());
        return over ? new Reply<>(reply.status(), null, Failures.sessionOver(reply.status(), call)) : reply;
    }

    /** The operation element of a raw call, checked. */
    public XmlNode element(String xml) {
        return service.element(xml);
    }

    /** The same for bytes, whose encoding is for their XML declaration to say. */
    public XmlNode element(InputStream xml) {
        return service.element(xml);
    }

    /** Sends an element of the caller's own, with our session. */
    public SoapAnswer raw(XmlNode element, boolean whole) throws WorkfrontException {
        ServiceCall call = service.plan(element.name());
        return made(signIn, call, signature -> service.send(call, element, signature, whole));
    }

    /** Sends a file; gives what the service has made of it: hash, fileName and md5. */
    public List<Map<String, Object>> upload(Payload.FileForm file) throws WorkfrontException {
        ServiceCall call = service.plan(file);
        return made(FixedSignIn.unsigned(), call, signature -> service.upload(call));
    }

    private <T> T made(SignIn who, ServiceCall call, SignedCalls.Attempt<T> attempt) throws WorkfrontException {
        return new SignedCalls(who, patience).make(call, patience.tries(), signature -> noted(attempt.with(signature)));
    }

    private <T> Reply<T> noted(Reply<T> reply) {
        lastStatus = reply.status();
        return reply;
    }

    /** Signs in anew for all who share the session; gives what the service says of the account, without the session. */
    public Map<String, Object> login() throws WorkfrontException {
        signIn.restart();
        return sessions.account();
    }

    /** The session that is in use; signs in if there is none. */
    public String session() throws WorkfrontException {
        return signIn.signature().session();
    }

    /** Ends the shared session; the next call starts another. */
    public void logout() {
        signIn.signOut();
    }

    /** HTTP status of the last answer, 0 before the first. */
    public int lastStatus() {
        return lastStatus;
    }
}
