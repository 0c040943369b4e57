package io.github.camelworkfront.internal.soap;

import java.io.IOException;
import org.apache.cxf.Bus;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.http.Address;
import org.apache.cxf.transport.http.URLConnectionHTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.apache.cxf.ws.addressing.EndpointReferenceType;

/**
 * CXF's way to the network, leading over our connection pool. Of the two that CXF brings along, one waits for ever when
 * a body stalls, and the other lets the JDK send a POST again that the service may have carried out; neither can be cut
 * off in the middle of a read, limits its connections, or tells a proxy a password before an {@code https} call.
 */
final class PooledConduit extends URLConnectionHTTPConduit {

    PooledConduit(Bus bus, EndpointInfo endpoint, EndpointReferenceType target) throws IOException {
        super(bus, endpoint, target);
    }

    @Override
    protected void setupConnection(Message message, Address address, HTTPClientPolicy policy) throws IOException {
        PooledConnection connection = new PooledConnection(address.getURL(), (SoapCall) message.get(SoapCall.KEY));
        connection.setConnectTimeout(determineConnectionTimeout(message, policy));
        connection.setReadTimeout(determineReceiveTimeout(message, policy));
        message.put("http.scheme", address.getURI().getScheme());
        message.put(Message.HTTP_REQUEST_METHOD, "POST");
        message.put(KEY_HTTP_CONNECTION, connection);
        message.put(KEY_HTTP_CONNECTION_ADDRESS, address);
    }
}
