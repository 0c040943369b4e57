package io.github.camelworkfront.sandbox.internal.http;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a Jetty request into an {@link HttpCall} and sends the answer. */
final class FrontHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(FrontHandler.class);

    private final HttpService service;
    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();

    FrontHandler(HttpService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        CallTrace trace = new CallTrace();
        try {
            Answer answer = answer(request, trace);
            response.getHeaders().put(HttpHeader.DATE, HttpDates.format(clock.instant()));
            AnswerSender.send(answer, request, response, callback);
        } catch (IOException | RuntimeException e) {
            // The client went away, or a body failed half-way: an end without success closes the connection.
            LOG.debug("{} {} was not answered", request.getMethod(), Request.getPathInContext(request), e);
            callback.failed(e);
        } finally {
            trace.end();
        }
        return true;
    }

    private Answer answer(Request request, CallTrace trace) throws IOException {
        HttpCall call;
        try {
            call = read(request, trace);
        } catch (IllegalArgumentException e) {
            return Answer.page(400, "Bad Request: " + e.getMessage());
        }
        try {
            return service.serve(call);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", call.method(), call.path(), e);
            return Answer.page(500, "Internal Server Error");
        }
    }

    private HttpCall read(Request request, CallTrace trace) {
        String query = request.getHttpURI().getQuery();
        return new HttpCall(
                numbers.incrementAndGet(),
                request.getMethod(),
                baseUrl(request),
                request.getHttpURI().getPath(),
                query,
                Parameters.parse(query),
                headers(request),
                Content.Source.asInputStream(request),
                trace);
    }

    private static String baseUrl(Request request) {
        return request.getHttpURI().getScheme() + "://" + Request.getServerName(request) + ":"
                + Request.getServerPort(request);
    }

    private static Headers headers(Request request) {
        Stream<Map.Entry<String, String>> fields = request.getHeaders().stream().map(FrontHandler::entry);
        return Headers.of(fields::iterator);
    }

    private static Map.Entry<String, String> entry(HttpField field) {
        return Map.entry(field.getName(), field.getValue() == null ? "" : field.getValue());
    }
}
