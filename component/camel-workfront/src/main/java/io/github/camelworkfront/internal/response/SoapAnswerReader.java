package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.envelope.AnswerXml;
import io.github.camelworkfront.internal.envelope.Parsed;
import io.github.camelworkfront.internal.envelope.ProofValues;
import io.github.camelworkfront.internal.envelope.XmlLimits;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.SocketTimeoutException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads SOAP envelopes of Workfront Proof. A fault counts before the status; the service sends faults with HTTP 500, and
 * what has that status without one comes from somebody on the way.
 */
public final class SoapAnswerReader implements AnswerReader<Reply<SoapAnswer>> {

    private static final XmlLimits LIMITS = XmlLimits.DEFAULT;

    private final ServiceCall call;
    private final String returns;
    private final ProofValues values;
    private final boolean whole;

    /**
     * @param returns type of the result by the catalogue; null when nobody knows it
     * @param whole   whether to keep the answer as it came
     */
    public SoapAnswerReader(ServiceCall call, String returns, ProofValues values, boolean whole) {
        this.call = call;
        this.returns = returns;
        this.values = values;
        this.whole = whole;
    }

    @Override
    public Reply<SoapAnswer> read(Answer answer) throws IOException {
        int status = answer.status();
        if (Failures.redirects().contains(status)) {
            return failed(
                    status,
                    "the service redirects to another place: check that the option proofUrl is that of Workfront Proof");
        }
        try {
            byte[] bytes = whole ? answer.body().readNBytes(Math.toIntExact(LIMITS.maxBytes()) + 1) : null;
            PushbackInputStream body = new PushbackInputStream(whole ? new ByteArrayInputStream(bytes) : answer.body());
            return isEmpty(body)
                    ? failed(status, "the answer is empty")
                    : parsed(
                            answer,
                            new AnswerXml(LIMITS).read(body, ContentTypes.charset(answer.contentType())),
                            bytes);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return Reply.failed(status, Failures.brokenOff(status, call, e));
        }
    }

    private static boolean isEmpty(PushbackInputStream body) throws IOException {
        int first = body.read();
        if (first >= 0) {
            body.unread(first);
        }
        return first < 0;
    }

    private Reply<SoapAnswer> parsed(Answer answer, Parsed parsed, byte[] bytes) {
        int status = answer.status();
        if (parsed instanceof Parsed.Fault fault) {
            return Reply.failed(status, ProofFaults.of(status, fault, call));
        }
        if (parsed instanceof Parsed.Refused refused) {
            return refused(
                    answer,
                    ContentTypes.isHtml(answer.contentType())
                            ? "the answer is an HTML page, and no SOAP"
                            : "the answer " + refused.why());
        }
        if (status >= 400) {
            return failed(status, "the service gave no reason");
        }
        Parsed.Response response = (Parsed.Response) parsed;
        Object value = returns == null ? null : values.read(response, returns);
        return Reply.of(status, new SoapAnswer(response.element(), value, bytes));
    }

    /** A page of somebody on the way may be another one the next time; a refused document would be the same. */
    private Reply<SoapAnswer> refused(Answer answer, String what) {
        boolean page = answer.status() >= 300 || ContentTypes.isHtml(answer.contentType());
        return page
                ? failed(answer.status(), what)
                : Reply.failed(answer.status(), Failures.of(answer.status(), what, call, new XMLStreamException(what)));
    }

    private Reply<SoapAnswer> failed(int status, String what) {
        WorkfrontException failure = status == 404 || call.isSignIn()
                ? Failures.notTheService(status, what, call)
                : Failures.of(status, what, call, null);
        return Reply.failed(status, failure);
    }
}
