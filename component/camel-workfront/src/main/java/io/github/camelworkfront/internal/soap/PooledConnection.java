package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What CXF takes for a connection of the JDK, and is one of the pool. It is used by one thread. */
final class PooledConnection extends HttpURLConnection {

    /** The HTTP client's to set. */
    private static final Set<String> FRAMING =
            Set.of("content-type", "content-length", "transfer-encoding", "host", "connection");

    private final SoapCall call;
    private final ByteArrayOutputStream request = new ByteArrayOutputStream();

    PooledConnection(URL address, SoapCall call) {
        super(address);
        this.call = call;
    }

    /** The request is sent when its answer is asked for. */
    @Override
    public void connect() {
        // There is nothing to do before.
    }

    @Override
    public OutputStream getOutputStream() {
        return request;
    }

    private Answer answer() throws IOException {
        Payload payload = new Payload.Bytes(getRequestProperty("Content-Type"), request.toByteArray());
        return call.exchange(URI.create(url.toString()), payload, headers(), getConnectTimeout(), getReadTimeout());
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        getRequestProperties().forEach((name, values) -> {
            if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.join(", ", values));
            }
        });
        return headers;
    }

    @Override
    public int getResponseCode() throws IOException {
        return answer().status();
    }

    /** What stands behind the status says nothing more. */
    @Override
    public String getResponseMessage() {
        return "";
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return answer().body();
    }

    @Override
    public InputStream getErrorStream() {
        Answer answer = call.answer();
        return answer == null || answer.status() < HTTP_BAD_REQUEST ? null : answer.body();
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        Answer answer = call.answer();
        return answer == null
                ? Map.of()
                : answer.headers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    }

    @Override
    public String getHeaderField(String name) {
        Answer answer = call.answer();
        return answer == null ? null : answer.headers().get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether there is one is the pool's affair. */
    @Override
    public boolean usingProxy() {
        return false;
    }

    /** The call gives its connection back. */
    @Override
    public void disconnect() {
        // It is not ours to close.
    }
}
