package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.internal.transport.TransportSettings;
import io.github.camelworkfront.internal.transport.UserAgent;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.component.cxf.common.DataFormat;
import org.apache.camel.component.cxf.jaxws.CxfEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

/**
 * The CXF client that camel-cxf-soap builds, for raw XML. Its endpoint and bus are our own and registered nowhere. It is
 * called without Camel's exchange, whose headers and properties could send a call, and the password in it, elsewhere.
 */
final class CxfClient {

    private final PrivateBus bus;
    private final CxfEndpoint endpoint;
    private final Client client;
    private final BindingOperationInfo operation;

    /** @throws IllegalArgumentException when the client cannot be set up */
    CxfClient(CamelContext context, TransportSettings settings, WorkfrontCxfConfigurer user) {
        this.bus = new PrivateBus();
        this.endpoint = endpoint(context, settings, bus.bus());
        Client made = null;
        try {
            made = bus.with(() -> {
                ServiceHelper.startService(endpoint);
                return endpoint.createClient();
            });
            policy((HTTPConduit) made.getConduit(), settings);
            if (user != null) {
                user.configure(made);
            }
            refuseTls((HTTPConduit) made.getConduit());
        } catch (RuntimeException e) {
            close(made);
            throw new IllegalArgumentException(
                    "The CXF client for " + settings.url() + " cannot be set up: " + e.getMessage(), e);
        }
        this.client = made;
        this.operation = made.getEndpoint().getBinding().getBindingInfo().getOperations().stream()
                .filter(each -> !each.getOperationInfo().isOneWay())
                .findFirst()
                .orElseThrow();
    }

    private static CxfEndpoint endpoint(CamelContext context, TransportSettings settings, Bus bus) {
        CxfEndpoint endpoint = new CxfEndpoint();
        endpoint.setCamelContext(context);
        endpoint.setBus(bus);
        endpoint.setAddress(settings.url());
        endpoint.setDataFormat(DataFormat.RAW);
        // A service that does not answer is an exception of the route, and no stack trace in the log.
        endpoint.setSkipFaultLogging(true);
        return endpoint;
    }

    private static void policy(HTTPConduit conduit, TransportSettings settings) {
        HTTPClientPolicy policy = conduit.getClient();
        policy.setConnectionTimeout(settings.connectTimeout());
        policy.setReceiveTimeout(settings.responseTimeout());
        policy.setAllowChunking(false);
        policy.setAutoRedirect(false);
        policy.setBrowserType(UserAgent.VALUE);
    }

    /** They would have no effect, which nobody should find out by a connection that trusts the wrong ones. */
    private static void refuseTls(HTTPConduit conduit) {
        if (conduit.getTlsClientParameters() != null) {
            throw new IllegalArgumentException(
                    "cxfConfigurer sets TLSClientParameters; TLS is set with sslContextParameters=#name");
        }
    }

    /**
     * Sends a request and gives CXF's message of the answer, whose body is still on its way.
     *
     * @throws Exception whatever CXF makes of a failure
     */
    Message invoke(String address, byte[] body, String contentType, Map<String, String> headers, SoapCall call)
            throws Exception {
        Exchange exchange = new ExchangeImpl();
        exchange.put(Bus.class, bus.bus());
        // Otherwise the body is closed before it is read.
        exchange.put(Client.KEEP_CONDUIT_ALIVE, true);
        Map<String, Object> request = new HashMap<>();
        request.put(Message.ENDPOINT_ADDRESS, address);
        request.put(Message.PROTOCOL_HEADERS, multivalued(headers));
        request.put(Message.CONTENT_TYPE, contentType);
        // Refusals come as they are, and not as an exception without their body.
        request.put(HTTPConduit.NO_IO_EXCEPTIONS, true);
        // Nor is one skipped that says "accepted".
        request.put(Message.PROCESS_202_RESPONSE_ONEWAY_OR_PARTIAL, false);
        request.put(SoapCall.KEY, call);
        Map<String, Object> contexts = new HashMap<>();
        contexts.put(Client.REQUEST_CONTEXT, request);
        contexts.put(Client.RESPONSE_CONTEXT, new HashMap<String, Object>());
        try (AutoCloseable used = client.getContexts()) {
            client.invoke(operation, new Object[] {new ByteArrayInputStream(body)}, contexts, exchange);
        }
        return exchange.getInMessage();
    }

    private static Map<String, List<String>> multivalued(Map<String, String> headers) {
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }

    void close() {
        close(client);
    }

    private void close(Client made) {
        bus.with(() -> {
            if (made != null) {
                made.destroy();
            }
            ServiceHelper.stopService(endpoint);
            bus.close();
            return null;
        });
    }
}
