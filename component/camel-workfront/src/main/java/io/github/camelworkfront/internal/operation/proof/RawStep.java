package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.client.ProofCaller;
import io.github.camelworkfront.internal.envelope.XmlNode;
import io.github.camelworkfront.internal.operation.Result;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.transform.dom.DOMSource;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConverter;
import org.apache.camel.WrappedFile;
import org.w3c.dom.Node;

/** {@code proof:call}: an element of the caller's own goes as the operation, with our session; the response element comes back. */
final class RawStep implements ProofStep {

    private static final List<String> SIGN_INS = List.of("doLogin", "getSessionId");

    private final ProofSetup setup;
    private final AnswerShape shape;

    RawStep(ProofSetup setup) {
        this.setup = setup;
        this.shape = new AnswerShape(setup);
    }

    @Override
    public Result run(ProofRun run) throws WorkfrontException {
        XmlNode element = element(run.exchange(), run.caller());
        refuseSignIn(element.name());
        return shape.ofRaw(run.caller().raw(element, shape.wantsWhole()), element.name());
    }

    /** Its answer would bring the session id into the message. The service does not mind the case of names. */
    private void refuseSignIn(String operation) {
        for (String login : SIGN_INS) {
            if (login.equalsIgnoreCase(operation)) {
                throw new IllegalArgumentException("workfront:" + setup.label() + " makes no " + login
                        + ", whose answer has a session id in it; use workfront:proof:" + login
                        + ", with includeSessionId=true where the id is wanted");
            }
        }
    }

    /** Bytes say themselves in which encoding they are; what has been text or a document before goes as text. */
    private XmlNode element(Exchange exchange, ProofCaller caller) throws WorkfrontException {
        Object body = exchange.getMessage().getBody();
        Object given = body instanceof Path path ? path.toFile() : body;
        TypeConverter converter = exchange.getContext().getTypeConverter();
        if (given instanceof byte[]
                || given instanceof InputStream
                || given instanceof File
                || given instanceof WrappedFile<?>) {
            return ofBytes(found(converter.tryConvertTo(InputStream.class, exchange, given), body), caller);
        }
        if (given instanceof Map || given instanceof Collection) {
            // Camel makes text of anything, which is no XML.
            return found(null, body);
        }
        Object document = given instanceof Node node ? new DOMSource(node) : given;
        return caller.element(found(converter.tryConvertTo(String.class, exchange, document), body));
    }

    private XmlNode ofBytes(InputStream xml, ProofCaller caller) throws WorkfrontException {
        try (xml) {
            return caller.element(xml);
        } catch (IOException | UncheckedIOException e) {
            String what = "the body cannot be read, and nothing was sent: " + e;
            throw new WorkfrontException(WorkfrontFailure.of(0, what, setup.label(), null), e);
        }
    }

    private <T> T found(T xml, Object body) {
        if (xml == null) {
            throw new IllegalArgumentException(
                    "workfront:" + setup.label() + ": the body must be the XML of an operation,"
                            + " such as <getProofDetails><FileID>1001</FileID></getProofDetails>, as text, bytes, a stream or a"
                            + " document, but "
                            + (body == null
                                    ? "there is none"
                                    : "it is a " + body.getClass().getName()));
        }
        return xml;
    }
}
