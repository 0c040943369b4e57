package io.github.camelworkfront.sandbox.internal.event.delivery;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Posts JSON over connections that are kept. Its threads go when there is nothing to do. */
final class Poster {

    private static final int THREADS = 4;
    private static final long IDLE_MILLIS = 500;

    private final ThreadPoolExecutor threads;
    private final HttpClient client;
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Poster() {
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_MILLIS, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), Poster::daemon);
        threads.allowCoreThreadTimeOut(true);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-events");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs work on a thread that may take its time. */
    void run(Runnable work) {
        threads.execute(work);
    }

    /**
     * Posts a body.
     *
     * @param answerTime how long it may take
     * @param then gets the status of the answer, 0 if there was none in time
     */
    void post(String url, String authorization, byte[] body, Duration answerTime, IntConsumer then) {
        HttpRequest request;
        try {
            request = request(url, authorization, body, answerTime);
        } catch (IllegalArgumentException e) {
            // A token of characters that no header can have is accepted by the service, and reaches nobody.
            then.accept(0);
            return;
        }
        CompletableFuture<?> answer = client.sendAsync(request, BodyHandlers.discarding())
                .handle((response, failure) -> {
                    then.accept(failure == null ? response.statusCode() : 0);
                    return null;
                });
        underWay.add(answer);
        answer.whenComplete((result, failure) -> underWay.remove(answer));
        if (closed) {
            answer.cancel(true);
        }
    }

    private static HttpRequest request(String url, String authorization, byte[] body, Duration answerTime) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(answerTime)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Puts messages into one array. */
    static byte[] array(List<byte[]> bodies) {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        array.write('[');
        for (int i = 0; i < bodies.size(); i++) {
            if (i > 0) {
                array.write(',');
            }
            array.writeBytes(bodies.get(i));
        }
        array.write(']');
        return array.toByteArray();
    }

    /** Breaks off what is under way. */
    void close() {
        closed = true;
        underWay.forEach(answer -> answer.cancel(true));
    }
}
