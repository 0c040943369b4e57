package io.github.camelworkfront.examples.mirror;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the people who work in Workfront: they create, change and delete projects, tasks and hours over its API. */
final class People {

    private static final Pattern ID = Pattern.compile("\"ID\" ?: ?\"(\\w{32})\"");

    private final WorkfrontSandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random chance = new Random(1);
    private final Map<String, List<String>> objects;
    private int work;

    People(WorkfrontSandbox sandbox) {
        this.sandbox = sandbox;
        this.objects = Map.of("PROJ", ids("PROJ"), "TASK", ids("TASK"), "HOUR", ids("HOUR"));
    }

    private List<String> ids(String object) {
        return new ArrayList<>(sandbox.objects(object).stream()
                .map(each -> (String) each.get("ID"))
                .toList());
    }

    /** Does so many things, one after the other. */
    void work(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            work++;
            int kind = chance.nextInt(20);
            if (kind < 3) {
                create(
                        "HOUR",
                        "{\"hours\":" + (1 + work % 8) + ",\"taskID\":\"" + any("TASK")
                                + "\",\"entryDate\":\"2026-03-02\"}");
            } else if (kind < 5) {
                create("TASK", "{\"name\":\"Idea " + work + "\",\"projectID\":\"" + any("PROJ") + "\"}");
            } else if (kind < 6) {
                delete("HOUR");
            } else if (kind < 9) {
                change("HOUR", "{\"hours\":" + (1 + work % 12) + "}");
            } else if (kind < 11) {
                change("PROJ", "{\"name\":\"Campaign " + work + "\",\"priority\":" + work % 5 + "}");
            } else {
                change("TASK", "{\"name\":\"Draft " + work + "\",\"priority\":" + work % 5 + "}");
            }
        }
    }

    private String any(String object) {
        List<String> ids = objects.get(object);
        return ids.get(chance.nextInt(ids.size()));
    }

    private void create(String object, String fields) throws IOException, InterruptedException {
        Matcher id = ID.matcher(send("POST", object, fields));
        if (id.find()) {
            objects.get(object).add(id.group(1));
        }
    }

    private void change(String object, String fields) throws IOException, InterruptedException {
        send("PUT", object + "/" + any(object), fields);
    }

    private void delete(String object) throws IOException, InterruptedException {
        String id = any(object);
        send("DELETE", object + "/" + id, "");
        objects.get(object).remove(id);
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(sandbox.url() + "/attask/api/v22.0/" + path.toLowerCase(Locale.ROOT)))
                .header("apiKey", sandbox.apiKey())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(
                    method + " " + path + " was answered by " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
