package io.github.camelworkfront;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The tasks of two projects, which other people change over REST while a route reads them. For many threads. */
final class MovingTasks {

    /** So that a reader in small pages overtakes the others in the end. */
    private static final int MOST_CHANGES = 500;

    /** What the route asks for; the sandbox has one task more, which matches none but the first. */
    enum Selection {
        ALL(tasks -> "", (tasks, task) -> true),
        STATUS(tasks -> "&filter.status=NEW", (tasks, task) -> is(task, "status", "NEW")),
        PROJECT(
                tasks -> "&filter.projectID=" + tasks.projects.get(0),
                (tasks, task) -> is(task, "projectID", tasks.projects.get(0))),
        CUSTOM_FIELD(tasks -> "&filter.DE:Channel=Web", (tasks, task) -> is(task, "DE:Channel", "Web")),
        PLAIN_OR_GROUP(
                tasks ->
                        "&filter.status=NEW&filter.OR:1:DE:Channel=Web&filter.OR:1:name=a&filter.OR:1:name_Mod=contains",
                (tasks, task) -> is(task, "status", "NEW")
                        || is(task, "DE:Channel", "Web") && task.get("name").contains("a")),
        GROUPS_ALONE(
                tasks -> "&filter.OR:1:projectID=" + tasks.projects.get(1) + "&filter.OR:2:status=INP",
                (tasks, task) -> is(task, "projectID", tasks.projects.get(1)) || is(task, "status", "INP"));

        private final Function<MovingTasks, String> filters;
        private final BiPredicate<MovingTasks, Map<String, String>> matches;

        Selection(Function<MovingTasks, String> filters, BiPredicate<MovingTasks, Map<String, String>> matches) {
            this.filters = filters;
            this.matches = matches;
        }

        String filters(MovingTasks tasks) {
            return filters.apply(tasks);
        }

        private static boolean is(Map<String, String> task, String field, String value) {
            return value.equals(task.get(field));
        }
    }

    private static final List<String> STATUSES = List.of("NEW", "INP");
    private static final List<String> CHANNELS = List.of("Web", "Print");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final WorkfrontSandbox sandbox;
    private final Random random;
    private final Selection selection;
    private final List<String> projects;
    private final String form;
    private final Lock lock = new ReentrantLock();
    private final Map<String, Map<String, String>> tasks = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Set<String> stable = new TreeSet<>();
    private int changes;
    private boolean frozen;

    MovingTasks(WorkfrontSandbox sandbox, Random random, Selection selection, int count) {
        this.sandbox = sandbox;
        this.random = random;
        this.selection = selection;
        this.projects = List.of(project("Here"), project("There"));
        this.form = sandbox.objects("CTGY").stream()
                .filter(category -> "TASK".equals(category.get("catObjCode")))
                .map(category -> (String) category.get("ID"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < count; i++) {
            add();
        }
        tasks.forEach((id, task) -> {
            if (selection.matches.test(this, task)) {
                stable.add(id);
            }
        });
    }

    private String project(String name) {
        return (String)
                sandbox.create("PROJ", Map.of("name", name, "status", "CUR")).get("ID");
    }

    /** The tasks that were there and matched all the time. */
    Set<String> stable() {
        return stable;
    }

    int changes() {
        return changes;
    }

    /** Nothing is changed any more, by nobody who comes too late; waits for a change that is under way. */
    void freeze() {
        lock.lock();
        try {
            frozen = true;
        } finally {
            lock.unlock();
        }
    }

    /** Changes something; false when enough was changed. */
    boolean change() {
        lock.lock();
        try {
            if (frozen || changes >= MOST_CHANGES) {
                return false;
            }
            changes++;
            if (ids.isEmpty() || random.nextInt(3) == 0) {
                add();
            } else {
                changeOne(ids.get(random.nextInt(ids.size())));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void changeOne(String id) {
        switch (random.nextInt(5)) {
            case 0 -> delete(id);
            case 1 -> update(id, "name", random.nextBoolean() ? "a" + changes : "b" + changes);
            case 2 -> update(id, "status", any(STATUSES));
            case 3 -> update(id, "DE:Channel", any(CHANNELS));
            default -> move(id, any(projects));
        }
    }

    private void add() {
        Map<String, String> task = new HashMap<>();
        task.put("ID", newId());
        task.put("name", random.nextBoolean() ? "a" : "b");
        task.put("status", any(STATUSES));
        task.put("projectID", any(projects));
        task.put("categoryID", form);
        task.put("DE:Channel", any(CHANNELS));
        if (tasks.putIfAbsent(task.get("ID"), task) == null) {
            ids.add(task.get("ID"));
            sandbox.create("TASK", task);
        }
    }

    /** Ids begin with a time: those of one day stand close together, and long stretches have none. */
    private String newId() {
        int day = (int) Math.abs(random.nextGaussian() * 2);
        return "%08x%024x".formatted(0x60000000 + day * 86_400, random.nextInt(1 << 24));
    }

    private void delete(String id) {
        stable.remove(id);
        tasks.remove(id);
        ids.remove(id);
        send(id, "", request -> request.DELETE());
    }

    private void update(String id, String field, String value) {
        note(id, field, value);
        String body = "{\"" + field + "\":\"" + value + "\"}";
        send(
                id,
                "",
                request -> request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private void move(String id, String project) {
        note(id, "projectID", project);
        send(id, "/move?projectID=" + project, request -> request.PUT(BodyPublishers.noBody()));
    }

    /** Before the change is made, so that nobody can read the row without it and miss it here. */
    private void note(String id, String field, String value) {
        Map<String, String> task = tasks.get(id);
        task.put(field, value);
        if (!selection.matches.test(this, task)) {
            stable.remove(id);
        }
    }

    private void send(String id, String more, Function<HttpRequest.Builder, HttpRequest.Builder> how) {
        URI uri = URI.create(sandbox.url() + "/attask/api/v22.0/task/" + id + more);
        try {
            HttpResponse<String> answer = HTTP.send(
                    how.apply(HttpRequest.newBuilder(uri).header("apiKey", sandbox.apiKey()))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(uri.getPath() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
