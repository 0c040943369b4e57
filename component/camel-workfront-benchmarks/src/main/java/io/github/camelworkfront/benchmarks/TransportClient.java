package io.github.camelworkfront.benchmarks;

import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.soap.SoapTransports;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.camel.impl.DefaultCamelContext;

/** The component's way over the network alone, with the text template: what the route costs beside it is the rest. */
final class TransportClient implements ProofClient {

    private static final int MOST_AT_ONCE = 50;
    private static final Map<String, String> HEADERS = Map.of("SOAPAction", "\"" + ProofMessages.ACTION + "\"");

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Transport transport;

    TransportClient(String url, long timeout) {
        context.start();
        transport = SoapTransports.create(
                context, new TransportSettings(url, timeout, timeout, MOST_AT_ONCE, null, null, null), null);
    }

    @Override
    public Map<?, ?> details(int fileId) throws Exception {
        String envelope = ProofMessages.envelope(ProofMessages.operation(fileId));
        Payload payload = new Payload.Bytes("text/xml; charset=UTF-8", envelope.getBytes(StandardCharsets.UTF_8));
        ServiceCall call = new ServiceCall("POST", "/soap", Params.NONE, payload, "proof:getProofDetails");
        return transport.send(call, HEADERS, TransportClient::fields);
    }

    private static Map<String, String> fields(Answer answer) throws IOException {
        try {
            return ProofMessages.fields(TemplateClient.PARSERS.createXMLStreamReader(answer.body()));
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e);
        }
    }

    @Override
    public void close() {
        transport.close();
        context.stop();
    }
}
