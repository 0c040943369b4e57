package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.CamelHttpTransport;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.cxf.message.Message;

/**
 * Sends SOAP calls through a CXF client, which asks over the connection pool that carries REST calls as well: TLS, proxy,
 * timeouts and the number of connections are the same. A call is one POST with a Content-Length, never sent a second
 * time, and is over after {@value #TIMES} times the response timeout, also when the answer comes in byte by byte.
 *
 * <p>One client serves all paths of the host and any number of threads; each call takes its address and headers with it.
 */
public final class CxfTransport implements Transport {

    /** How many times the longest silence a whole call may take. */
    static final int TIMES = 5;

    private static final long IDLE_SECONDS = 10;

    private final TransportSettings settings;
    private final CamelHttpTransport network;
    private final CxfClient client;
    private final ScheduledThreadPoolExecutor clock = clock();

    /** @throws IllegalArgumentException when a client cannot be set up */
    public CxfTransport(CamelContext context, TransportSettings settings, WorkfrontCxfConfigurer configurer) {
        this.settings = settings;
        this.client = new CxfClient(context, settings, configurer);
        try {
            this.network = new CamelHttpTransport(context, settings);
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    /** A thread only while there are calls. */
    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "WorkfrontSoapDeadlines");
            thread.setDaemon(true);
            return thread;
        });
        // A call that is over in time leaves nothing behind.
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        return send(call, headers, reader, Duration.ofMillis(settings.responseTimeout()));
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader, Duration limit)
            throws IOException {
        long wait = Math.min(limit.toMillis(), settings.responseTimeout());
        try (SoapCall soap = new SoapCall(network, wait, deadline(TIMES * wait))) {
            return reader.read(answer(call, headers, soap));
        }
    }

    private Deadline deadline(long millis) throws IOException {
        try {
            return new Deadline(millis, clock);
        } catch (RejectedExecutionException e) {
            throw new IOException("the connection to " + url() + " was shut down", e);
        }
    }

    private Answer answer(ServiceCall call, Map<String, String> headers, SoapCall soap) throws IOException {
        Payload payload = call.payload();
        byte[] body;
        try (InputStream in = payload.open()) {
            body = in.readAllBytes();
        }
        Message message;
        try {
            message = client.invoke(url() + call.target(), body, payload.contentType(), headers, soap);
        } catch (Exception e) {
            throw failure(e, soap);
        }
        Answer said = soap.answer();
        // An interceptor of the user may have read the body and put another stream in its place.
        InputStream read = message.getContent(InputStream.class);
        return read == null ? said : new Answer(said.status(), said.contentType(), said.headers(), read);
    }

    /** The network's own word, from within whatever CXF has wrapped it in. */
    private static IOException failure(Exception e, SoapCall soap) {
        if (soap.failure() != null) {
            return soap.failure();
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException broken) {
                return broken;
            }
        }
        throw new IllegalStateException("The CXF client failed: " + e.getMessage(), e);
    }

    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public Collection<String> secrets() {
        return network.secrets();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            client.close();
        } finally {
            network.close();
        }
    }
}
