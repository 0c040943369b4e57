package io.github.camelworkfront.sandbox.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends an {@link Answer} over Jetty, with the end that it asks for. */
final class AnswerSender {

    private AnswerSender() {}

    static void send(Answer answer, Request request, Response response, Callback callback) throws IOException {
        switch (answer.ending()) {
            case COMPLETE -> complete(answer, request, response, callback);
            case TRUNCATED -> truncated(answer, request, response, callback);
            case RESET -> reset(request, callback);
        }
    }

    private static void complete(Answer answer, Request request, Response response, Callback callback)
            throws IOException {
        head(answer, response);
        OutputStream out = Response.asBufferedOutputStream(request, response);
        // Closed only after success: closing would end a broken body as if it were whole.
        answer.body().writeTo(out);
        out.close();
        callback.succeeded();
    }

    private static void truncated(Answer answer, Request request, Response response, Callback callback)
            throws IOException {
        head(answer, response);
        OutputStream out = Content.Sink.asOutputStream(response);
        String length = answer.headers().get(HttpHeader.CONTENT_LENGTH.asString());
        if (length == null) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            answer.body().writeTo(whole);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.size());
            out.write(Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
        } else {
            // A body that tells its length, such as a file, may be too long for the memory.
            answer.body().writeTo(new HalfStream(out, Long.parseLong(length) / 2));
        }
        out.flush();
        endPoint(request).close();
        callback.failed(new EofException("truncated on purpose"));
    }

    private static void reset(Request request, Callback callback) throws IOException {
        EndPoint endPoint = endPoint(request);
        // With no time to linger the close is a reset, not an orderly end.
        if (endPoint.getTransport() instanceof SocketChannel channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        endPoint.close();
        callback.failed(new EofException("reset on purpose"));
    }

    private static EndPoint endPoint(Request request) {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }

    private static void head(Answer answer, Response response) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
    }
}
