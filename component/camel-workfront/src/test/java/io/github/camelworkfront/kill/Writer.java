package io.github.camelworkfront.kill;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Changes tasks as people do: over REST, several at the same time, each task in turn with others at random. It keeps a
 * certain distance ahead of what has arrived, so that a kill always comes in mid-traffic, however fast the machine is.
 */
final class Writer implements AutoCloseable {

    private static final int PEOPLE = 4;

    private final WorkfrontSandbox sandbox;
    private final Ledger ledger;
    private final int ahead;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> tasks = new ArrayList<>();
    private final String project;

    /** @param ahead how many changes it makes at most that nothing has followed into the ledger */
    Writer(WorkfrontSandbox sandbox, Ledger ledger, int ahead) {
        this.sandbox = sandbox;
        this.ledger = ledger;
        this.ahead = ahead;
        this.project =
                (String) sandbox.create("PROJ", Map.of("name", "Traffic")).get("ID");
    }

    /** Creates so many tasks, which are changes too. */
    Writer create(int count) {
        IntStream.range(0, count).forEach(i -> tasks.add(create()));
        return this;
    }

    private String create() {
        int number = numbers.incrementAndGet();
        String id = (String) sandbox.create("TASK", Map.of("name", Change.name(number), "projectID", project))
                .get("ID");
        ledger.written(new Change(id, number));
        return id;
    }

    /** Makes so many changes in all, those that created the tasks among them; what it gives is done when they are. */
    Future<?> write(int changes, long seed) {
        List<Future<?>> parts = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int mine = person;
            parts.add(people.submit(() -> work(mine, changes, new Random(seed + mine))));
        }
        return CompletableFuture.runAsync(() -> parts.forEach(Writer::join));
    }

    private static void join(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a change failed", e.getCause());
        }
    }

    /** Nobody else has this person's tasks, so that the order of their changes is known. */
    private Void work(int person, int changes, Random chance) throws IOException, InterruptedException {
        List<String> mine = IntStream.range(0, tasks.size())
                .filter(i -> i % PEOPLE == person)
                .mapToObj(tasks::get)
                .toList();
        for (int number = numbers.incrementAndGet(); number <= changes; number = numbers.incrementAndGet()) {
            int due = number;
            if (!ledger.await(() -> ledger.highest() >= due - ahead, Ledger.most())) {
                throw new IllegalStateException("change " + number + " waits for one of the last " + ahead
                        + " to arrive; the latest is " + ledger.highest());
            }
            change(new Change(mine.get(chance.nextInt(mine.size())), number));
        }
        return null;
    }

    private void change(Change change) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(sandbox.url() + "/attask/api/v22.0/task/" + change.id()))
                .header("apiKey", sandbox.apiKey())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + Change.name(change.number()) + "\"}"))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the sandbox answered " + response.statusCode() + ": " + response.body());
        }
        ledger.written(change);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
