package io.github.camelworkfront.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends events as fast as they are taken, over so many connections as the service may have open at the same time. */
final class EventLoad {

    private static final int CONNECTIONS = 32;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EventMessages messages = new EventMessages();

    /**
     * What came of it.
     *
     * @param nanos   from the first request to the last answer
     * @param answers how long each took, in nanoseconds, the shortest first
     * @param refused how many were not answered by 2xx
     */
    record Result(long nanos, long[] answers, int refused) {

        double perSecond() {
            return (answers.length - refused) / (nanos / 1e9);
        }

        /** @param share such as 0.99, in milliseconds */
        double percentile(double share) {
            return answers[(int) Math.ceil(answers.length * share) - 1] / 1e6;
        }
    }

    Result send(URI address, int events) throws InterruptedException {
        Semaphore connections = new Semaphore(CONNECTIONS);
        AtomicInteger refused = new AtomicInteger();
        long[] answers = new long[events];
        long begun = System.nanoTime();
        for (int i = 0; i < events; i++) {
            int mine = i;
            HttpRequest request = request(address);
            connections.acquire();
            long sent = System.nanoTime();
            client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((response, error) -> {
                answers[mine] = System.nanoTime() - sent;
                if (error != null || response.statusCode() / 100 != 2) {
                    refused.incrementAndGet();
                }
                connections.release();
            });
        }
        connections.acquire(CONNECTIONS);
        long nanos = System.nanoTime() - begun;
        Arrays.sort(answers);
        return new Result(nanos, answers, refused.get());
    }

    private HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", EventServer.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(messages.next()))
                .build();
    }
}
