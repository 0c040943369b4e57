package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.Bounds;
import io.github.camelworkfront.internal.transport.CamelHttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.apache.camel.util.IOHelper;

/** One call on its way through CXF and back: what it may take, and what the network made of it. */
final class SoapCall implements AutoCloseable {

    /** Under which it travels with CXF's message. */
    static final String KEY = SoapCall.class.getName();

    /** What is left of a body after its XML is a line break or so; more than that is not worth the wait. */
    private static final int MOST_REST = 64 * 1024;

    private final CamelHttpTransport network;
    private final long longestWait;
    private final Deadline deadline;
    private Answer answer;
    private IOException failure;

    /** @param longestWait milliseconds, where CXF allows longer waits */
    SoapCall(CamelHttpTransport network, long longestWait, Deadline deadline) {
        this.network = network;
        this.longestWait = longestWait;
        this.deadline = deadline;
    }

    /** Sends a request, once; asked again, there is the same answer. */
    Answer exchange(URI address, Payload payload, Map<String, String> headers, long connectTimeout, long silence)
            throws IOException {
        if (answer == null) {
            Bounds bounds =
                    new Bounds(Math.min(connectTimeout, longestWait), Math.min(silence, longestWait), deadline::cutBy);
            try {
                answer = network.open("POST", address, payload, headers, this::inTime, bounds);
            } catch (IOException e) {
                failure = deadline.reason(e);
                throw failure;
            }
        }
        return answer;
    }

    private Answer inTime(Answer answer) {
        InputStream body = new BodyInTime(answer.body(), deadline);
        return new Answer(answer.status(), answer.contentType(), answer.headers(), body);
    }

    /** What the service said; null before. */
    Answer answer() {
        return answer;
    }

    /** Why there is no answer; null if that is not the network's fault. */
    IOException failure() {
        return failure;
    }

    /** Takes what is left of the answer, so that its connection can be used again, or cuts it if that is much. */
    @Override
    public void close() {
        try {
            if (answer != null) {
                rest(answer.body());
                IOHelper.close(answer.body());
            }
        } finally {
            deadline.close();
        }
    }

    private static void rest(InputStream body) {
        byte[] buffer = new byte[4096];
        try {
            for (int left = MOST_REST; left > 0; ) {
                int read = body.read(buffer);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException e) {
            // Broken, or closed by whoever read it: there is no rest.
        }
    }
}
