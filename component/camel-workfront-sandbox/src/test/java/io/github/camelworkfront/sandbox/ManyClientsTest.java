package io.github.camelworkfront.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyClientsTest {

    private static final int CLIENTS = 1_000;

    @Test
    void aThousandRequestsAtOnceAreAllAnsweredAndJournaled() {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> client.sendAsync(create(sandbox, i), BodyHandlers.ofString()))
                    .toList();
            assertThat(calls.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .hasSize(CLIENTS)
                    .containsOnly(200);
            assertThat(sandbox.objects("PROJ")).hasSize(CLIENTS);
            assertThat(sandbox.requests().all()).hasSize(CLIENTS);
        }
    }

    private static HttpRequest create(WorkfrontSandbox sandbox, int number) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/proj?name=P" + number))
                .header("apiKey", sandbox.apiKey())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }
}
