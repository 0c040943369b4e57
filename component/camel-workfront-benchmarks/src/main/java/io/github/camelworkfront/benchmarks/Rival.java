package io.github.camelworkfront.benchmarks;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Another program of the same customer, which knows no patience: one request after the other until it is over. */
record Rival(WorkfrontSandbox sandbox, AtomicBoolean over) implements Callable<Void> {

    @Override
    public Void call() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/task/count"))
                .header("apiKey", sandbox.apiKey())
                .build();
        while (!over.get()) {
            client.send(request, BodyHandlers.discarding());
        }
        return null;
    }
}
