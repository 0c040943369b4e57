package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.envelope.EnvelopeWriter;
import io.github.camelworkfront.internal.envelope.ProofValues;
import io.github.camelworkfront.internal.envelope.RawCall;
import io.github.camelworkfront.internal.envelope.XmlNode;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ProofEffects;
import io.github.camelworkfront.internal.plan.ProofPlace;
import io.github.camelworkfront.internal.plan.ProofRequest;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.response.SoapAnswer;
import io.github.camelworkfront.internal.response.SoapAnswerReader;
import io.github.camelworkfront.internal.response.UploadAnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Workfront Proof as one request sees it: once, with every failure as a {@link WorkfrontException}. */
final class ProofService {

    private static final String XML = "text/xml; charset=UTF-8";

    private final Service soap;
    private final Service files;
    private final ProofPlace place;
    private final EnvelopeWriter writer;
    private final ProofValues values;

    /**
     * @param soap  takes SOAP calls
     * @param files takes files
     */
    ProofService(Transport soap, Transport files, Json json, ProofPlace place) {
        this.soap = new Service(soap, json);
        this.files = new Service(files, json);
        this.place = place;
        this.writer = new EnvelopeWriter(place.namespace(), ProofCatalog.bundled());
        this.values = new ProofValues(ProofCatalog.bundled());
    }

    /** What messages and patience know of a call; its body is written when it is signed. */
    ServiceCall plan(String operation) {
        return new ServiceCall(
                "POST", place.soapPath(), Params.NONE, null, "proof:" + operation, ProofEffects.of(operation));
    }

    /** @param whole whether to keep the answer as it came */
    Reply<SoapAnswer> send(ServiceCall call, ProofRequest request, Signature signature, boolean whole)
            throws WorkfrontException {
        byte[] envelope =
                writer.write(request.operation(), request.signature(), request.arguments(), signature.session());
        return sent(
                call,
                envelope,
                request.operation().name(),
                request.signature().returns(),
                whole,
                secrets(request, signature));
    }

    /** An element of the caller's own as the operation. */
    Reply<SoapAnswer> send(ServiceCall call, XmlNode element, Signature signature, boolean whole)
            throws WorkfrontException {
        RawCall raw = writer.raw(element, signature.session());
        List<String> secrets = new ArrayList<>(secrets(signature));
        secrets.addAll(RawSecrets.of(element));
        return sent(call, raw.envelope(), raw.operationName(), null, whole, secrets);
    }

    private Reply<SoapAnswer> sent(
            ServiceCall call,
            byte[] envelope,
            String operation,
            String returns,
            boolean whole,
            Collection<String> secrets)
            throws WorkfrontException {
        ServiceCall complete = call.with(new Payload.Bytes(XML, envelope));
        return soap.exchange(
                complete, action(operation), secrets, new SoapAnswerReader(complete, returns, values, whole));
    }

    /** A call that is not worth much waiting. */
    Reply<SoapAnswer> send(ServiceCall call, ProofRequest request, Signature signature, Duration limit)
            throws WorkfrontException {
        byte[] envelope =
                writer.write(request.operation(), request.signature(), request.arguments(), signature.session());
        ServiceCall complete = call.with(new Payload.Bytes(XML, envelope));
        SoapAnswerReader reader =
                new SoapAnswerReader(complete, request.signature().returns(), values, false);
        return soap.exchange(complete, action(request.operation().name()), secrets(request, signature), reader, limit);
    }

    private Map<String, String> action(String operation) {
        return Map.of("SOAPAction", "\"" + place.namespace() + operation + "\"");
    }

    private static Collection<String> secrets(Signature signature) {
        return signature.session() == null ? List.of() : List.of(signature.session());
    }

    private static Collection<String> secrets(ProofRequest request, Signature signature) {
        List<String> all = new ArrayList<>(secrets(signature));
        all.addAll(request.secrets());
        return all;
    }

    /** The element that {@code proof:call} is given. */
    XmlNode element(String xml) {
        return writer.operationElement(xml);
    }

    /** The same for bytes. */
    XmlNode element(InputStream xml) {
        return writer.operationElement(xml);
    }

    /** A file that is up twice is nothing that anybody sees. */
    ServiceCall plan(Payload.FileForm file) {
        return new ServiceCall("POST", place.uploadPath(), Params.NONE, file, "proof:upload").harmless();
    }

    Reply<List<Map<String, Object>>> upload(ServiceCall call) throws WorkfrontException {
        return files.exchange(call, Map.of(), List.of(), new UploadAnswerReader(call));
    }
}
