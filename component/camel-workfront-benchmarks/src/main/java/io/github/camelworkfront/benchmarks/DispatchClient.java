package io.github.camelworkfront.benchmarks;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.soap.SOAPBinding;
import java.io.StringReader;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.jaxws.DispatchImpl;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.http.HTTPConduit;

/** What an application does that uses CXF by itself, without WSDL: it writes the operation and reads the answer. */
final class DispatchClient implements ProofClient {

    private final Dispatch<Source> dispatch;

    DispatchClient(String url, long timeout) {
        QName port = new QName(ProofMessages.NAMESPACE, "soapPort");
        Service service = Service.create(new QName(ProofMessages.NAMESPACE, "soapService"));
        service.addPort(port, SOAPBinding.SOAP11HTTP_BINDING, url + "/soap");
        dispatch = service.createDispatch(port, Source.class, Service.Mode.PAYLOAD);
        dispatch.getRequestContext().put(BindingProvider.SOAPACTION_USE_PROPERTY, true);
        dispatch.getRequestContext().put(BindingProvider.SOAPACTION_URI_PROPERTY, ProofMessages.ACTION);
        HTTPConduit conduit =
                (HTTPConduit) ((DispatchImpl<Source>) dispatch).getClient().getConduit();
        conduit.getClient().setReceiveTimeout(timeout);
        conduit.getClient().setConnectionTimeout(timeout);
    }

    @Override
    public Map<?, ?> details(int fileId) throws XMLStreamException {
        Source answer = dispatch.invoke(new StreamSource(new StringReader(ProofMessages.operation(fileId))));
        return ProofMessages.fields(StaxUtils.createXMLStreamReader(answer));
    }

    @Override
    public void close() {
        ((DispatchImpl<Source>) dispatch).getClient().destroy();
    }
}
