package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.cxf.Bus;
import org.apache.cxf.helpers.HttpHeaderHelper;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.http.Address;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transport.http.Headers;
import org.apache.cxf.transport.https.HttpsURLConnectionInfo;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.apache.cxf.ws.addressing.EndpointReferenceType;

/**
 * CXF's way to the network, leading over our connection pool. Of the two that CXF brings along, one waits for ever when
 * a body stalls, and the other lets the JDK send a POST again that the service may have carried out; neither can be cut
 * off in the middle of a read, limits its connections, or tells a proxy a password before an {@code https} call; and
 * both leave an authenticator behind that the whole JVM then uses.
 */
final class PooledConduit extends HTTPConduit {

    /** The HTTP client's to set. */
    private static final Set<String> FRAMING =
            Set.of("content-type", "content-length", "transfer-encoding", "host", "connection");

    PooledConduit(Bus bus, EndpointInfo endpoint, EndpointReferenceType target) throws IOException {
        super(bus, endpoint, target);
    }

    @Override
    protected void setupConnection(Message message, Address address, HTTPClientPolicy policy) {
        message.put("http.scheme", address.getURI().getScheme());
        message.put(Message.HTTP_REQUEST_METHOD, "POST");
        message.put(KEY_HTTP_CONNECTION_ADDRESS, address);
    }

    @Override
    protected OutputStream createOutputStream(Message message, boolean cached, boolean chunked, int threshold) {
        return new Request(message, (Address) message.get(KEY_HTTP_CONNECTION_ADDRESS));
    }

    /** A request is sent when all of it is written, and then once. */
    private final class Request extends WrappedOutputStream {

        private final SoapCall call;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Request(Message message, Address address) {
            super(message, false, false, 0, getConduitName(), address.getURI());
            this.call = (SoapCall) message.get(SoapCall.KEY);
        }

        @Override
        protected void setupWrappedStream() {
            wrappedStream = body;
        }

        @Override
        public void thresholdReached() {
            // However long it is, it is sent in one piece.
        }

        private Answer answer() throws IOException {
            HTTPClientPolicy policy = getClient(outMessage);
            Payload payload = new Payload.Bytes(new Headers(outMessage).determineContentType(), body.toByteArray());
            return call.exchange(
                    url,
                    payload,
                    headers(),
                    determineConnectionTimeout(outMessage, policy),
                    determineReceiveTimeout(outMessage, policy));
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new TreeMap<>();
            new Headers(outMessage).headerMap().forEach((name, values) -> {
                if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                    headers.put(name, String.join(", ", values));
                }
            });
            return headers;
        }

        @Override
        protected int getResponseCode() throws IOException {
            return answer().status();
        }

        /** What stands behind the status says nothing more. */
        @Override
        protected String getResponseMessage() {
            return "";
        }

        @Override
        protected void updateResponseHeaders(Message in) throws IOException {
            Map<String, List<String>> headers = answer().headers().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
            new Headers(in).readFromConnection(headers);
            in.put(Message.CONTENT_TYPE, readable(answer().contentType()));
        }

        /** With a charset that CXF does not know it would throw the answer away, whatever its status. */
        private static String readable(String contentType) {
            String charset = HttpHeaderHelper.findCharset(contentType);
            boolean known = charset == null || HttpHeaderHelper.mapCharset(charset) != null;
            return known ? contentType : contentType.split(";", 2)[0].trim();
        }

        @Override
        protected InputStream getInputStream() throws IOException {
            return answer().body();
        }

        @Override
        protected InputStream getPartialResponse() throws IOException {
            return answer().body();
        }

        /** Nobody waits for it elsewhere. */
        @Override
        protected void handleResponseAsync() throws IOException {
            handleResponseInternal();
        }

        /** The call gives its connection back. */
        @Override
        protected void closeInputStream() {
            // It is not ours to close.
        }

        /** Whether there is one is the pool's affair. */
        @Override
        protected boolean usingProxy() {
            return false;
        }

        @Override
        protected void setProtocolHeaders() {
            // They are taken when the request is sent.
        }

        @Override
        protected void setFixedLengthStreamingMode(int length) {
            // It has no other.
        }

        @Override
        protected HttpsURLConnectionInfo getHttpsURLConnectionInfo() throws IOException {
            throw new IOException(
                    "a trust decider sees no connection here; TLS is set with sslContextParameters=#name");
        }

        @Override
        protected void setupNewConnection(String address) throws IOException {
            throw sentOnce();
        }

        @Override
        protected void retransmitStream() throws IOException {
            throw sentOnce();
        }

        @Override
        protected void updateCookiesBeforeRetransmit() throws IOException {
            throw sentOnce();
        }

        private IOException sentOnce() {
            return new IOException("a call of Workfront Proof is sent once");
        }
    }
}
