package io.github.camelworkfront.examples.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window: Chromium, where the machine has one. */
final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    /** Finds one on the PATH. */
    static Optional<Browser> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /**
     * Opens a page, lets its scripts run for five seconds of their own time, and gives what it has become, as HTML. That
     * time stands still while a request is under way and passes at once when nothing is.
     *
     * @param profile an empty folder
     * @throws IOException when the browser cannot be started, fails, or does not end within two minutes
     */
    String open(String address, Path profile) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of("--user-data-dir=" + profile, "--virtual-time-budget=5000", "--dump-dom", address));
        Path page = profile.resolve("page.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(page.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " ended with " + process.exitValue());
        }
        return Files.readString(page);
    }
}
