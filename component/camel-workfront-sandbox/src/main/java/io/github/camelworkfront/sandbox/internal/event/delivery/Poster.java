package io.github.camelworkfront.sandbox.internal.event.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Posts JSON over connections that are kept. Client and threads are shared by all sandboxes of this JVM: a client has a thread that ends only when
 * it is garbage, so that one for each sandbox, and each reset, would add up. The other threads go when there is nothing to do.
 */
final class Poster {

    private static final class Shared {

        private static final int THREADS = 4;
        private static final long IDLE_MILLIS = 500;

        static final ThreadPoolExecutor POOL = pool();
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(POOL)
                .build();

        private static ThreadPoolExecutor pool() {
            ThreadPoolExecutor pool = new ThreadPoolExecutor(
                    THREADS, THREADS, IDLE_MILLIS, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), Shared::daemon);
            pool.allowCoreThreadTimeOut(true);
            return pool;
        }

        private static Thread daemon(Runnable work) {
            Thread thread = new Thread(work, "sandbox-events");
            thread.setDaemon(true);
            return thread;
        }
    }

    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Runs work on a thread that may take its time. */
    void run(Runnable work) {
        Shared.POOL.execute(work);
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
        CompletableFuture<?> answer = Shared.CLIENT
                .sendAsync(request, BodyHandlers.discarding())
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

    /** Breaks off what is under way. */
    void close() {
        closed = true;
        underWay.forEach(answer -> answer.cancel(true));
    }
}
