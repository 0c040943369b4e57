package io.github.camelworkfront.examples.approveproof;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A place where artwork comes from: a folder, a sandbox that the environment names as it would name a tenant, and the routes of the example
 * between them. Two people review: {@link #DESIGN}, then {@link #LEGAL}.
 */
final class Studio implements AutoCloseable {

    static final String DESIGN = "dora@acme.example";
    static final String LEGAL = "leo@acme.example";
    static final String PROJECT = "Campaign";

    final Story story = new Story();
    final WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start();
    private final Path artwork;
    private final Path page;
    private ApproveProof example;

    /** Begins with an empty folder, and with a project for the tasks. */
    Studio(Path folder) throws IOException {
        this.artwork = Files.createDirectories(folder.resolve("artwork"));
        this.page = folder.resolve("summary");
        sandbox.create("PROJ", Map.of("name", PROJECT, "status", "CUR"));
    }

    /** Saves a picture in a color of its own. */
    void save(String name, Color color) throws IOException {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 60, 40);
        graphics.dispose();
        // Written aside and moved, so that nobody finds half of it.
        Path written = Files.createTempFile(page.getParent(), "picture", ".png");
        ImageIO.write(picture, "png", written.toFile());
        Files.move(written, artwork.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Saves whatever it is. */
    void save(String name, byte[] content) throws IOException {
        Files.write(artwork.resolve(name), content);
    }

    /** Starts the routes; the exit code follows when they have ended. */
    CompletableFuture<Integer> start(String... args) {
        return start(Map.of(), args);
    }

    /** Starts the routes in an environment with some changes. */
    CompletableFuture<Integer> start(Map<String, String> changes, String... args) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(changes);
        example = new ApproveProof(environment, settings());
        return CompletableFuture.supplyAsync(() -> execute(args), task -> new Thread(task, "example").start());
    }

    private int execute(String... args) {
        try {
            return example.run(Arguments.of(args).keepRunning());
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /** Ends the routes that were started last, as Ctrl+C does. */
    void stop() {
        example.stop();
    }

    /** Returns the variables that name the sandbox. */
    Map<String, String> environment() {
        return Map.of(
                "WORKFRONT_URL", sandbox.url(),
                "WORKFRONT_API_KEY", sandbox.apiKey(),
                "WORKFRONT_PROOF_USERNAME", sandbox.proof().username(),
                "WORKFRONT_PROOF_PASSWORD", sandbox.proof().password(),
                "WORKFRONT_ARTWORK_PROJECT", PROJECT,
                "WORKFRONT_DESIGN_REVIEWERS", DESIGN,
                "WORKFRONT_LEGAL_REVIEWERS", LEGAL);
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("artwork.folder", artwork.toString());
        settings.setProperty("page.folder", page.toString());
        settings.setProperty("proof.url", sandbox.proof().url());
        settings.setProperty("review.period", "100");
        return settings;
    }

    /** Waits until a version of a file has gone to Proof, and returns the id of the proof. */
    int proof(String name, int version) throws InterruptedException {
        Matcher told = story.await(
                Pattern.compile(Pattern.quote(name) + " is in review as proof (\\d+), version " + version + "\\."));
        return Integer.parseInt(told.group(1));
    }

    /** Returns the task of a file. */
    Map<String, Object> task(String name) {
        return sandbox.objects("TASK").stream()
                .filter(task -> ("artwork/" + name).equals(task.get("extRefID")))
                .findFirst()
                .orElseThrow();
    }

    /** Lets everybody approve a proof. */
    void approve(int proof) {
        sandbox.proof().reviewers().decide(proof, DESIGN, "Approved");
        sandbox.proof().reviewers().decide(proof, LEGAL, "Approved");
    }

    /** Counts the calls of a Proof operation. */
    long calls(String operation) {
        return sandbox.requests().all().stream()
                .filter(request -> operation.equals(request.operation()))
                .count();
    }

    /** Returns the summary page. */
    String page() throws IOException {
        return Files.readString(page.resolve("approvals.html"));
    }

    @Override
    public void close() {
        sandbox.close();
        story.close();
    }
}
