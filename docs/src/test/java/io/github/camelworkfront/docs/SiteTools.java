package io.github.camelworkfront.docs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that build the HTML site of the manual and look at it, as far as this machine has them. */
final class SiteTools {
    static final Path FOLDER = Manual.root().resolve("docs/site");
    static final Path SITE = Manual.root().resolve("docs/target/site");

    private static final int OLDEST_NODE = 20;
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private final Path browser;

    private SiteTools(Path browser) {
        this.browser = browser;
    }

    /**
     * What a program said when it was done.
     *
     * @param status 0 for success
     * @param output everything that it printed
     */
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    /**
     * The programs, with the packages of the site in place.
     *
     * @throws MissingException if something is not there, in words for people
     */
    static SiteTools prepare() throws MissingException {
        require(onPath("node"), "there is no node");
        require(onPath("npm"), "there is no npm");
        requireNode();
        Path browser = browser().orElseThrow(() -> new MissingException("there is no Chromium or Chrome"));
        SiteTools tools = new SiteTools(browser);
        tools.install();
        return tools;
    }

    /** Builds the site into {@link #SITE}. */
    Outcome build() {
        return run("npm", "run", "build");
    }

    /** Looks at some pages of a site, or at all if none is named. */
    Outcome check(Path site, String... pages) {
        return run(Stream.concat(Stream.of("node", "check.js", site.toString()), Arrays.stream(pages))
                .toArray(String[]::new));
    }

    /** Something that the site needs and that this machine has not. */
    static final class MissingException extends Exception {
        private static final long serialVersionUID = 1L;

        MissingException(String what) {
            super(what);
        }
    }

    private static void requireNode() throws MissingException {
        String version = new SiteTools(null).run("node", "--version").output().strip();
        int major = Integer.parseInt(version.replaceAll("^v(\\d+).*", "$1"));
        if (major < OLDEST_NODE) {
            throw new MissingException("node is " + version + ", and " + OLDEST_NODE + " is needed");
        }
    }

    private static void require(Optional<Path> program, String otherwise) throws MissingException {
        if (program.isEmpty()) {
            throw new MissingException(otherwise);
        }
    }

    private static Optional<Path> browser() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> BROWSERS.stream()
                        .map(SiteTools::onPath)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** A program of this machine, by its name alone. */
    static Optional<Path> onPath(String program) {
        return Stream.of(Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The packages of the lock file, unless they are there. */
    private void install() throws MissingException {
        if (isInstalled()) {
            return;
        }
        Outcome outcome = run("npm", "ci", "--ignore-scripts", "--prefer-offline");
        if (!outcome.succeeded()) {
            throw new MissingException("npm ci did not succeed: " + outcome.output());
        }
    }

    /** npm notes what it has put there, and when. */
    private static boolean isInstalled() {
        try {
            Path installed = FOLDER.resolve("node_modules/.package-lock.json");
            return Files.exists(installed)
                    && Files.getLastModifiedTime(installed)
                                    .compareTo(Files.getLastModifiedTime(FOLDER.resolve("package-lock.json")))
                            >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome run(String... command) {
        try {
            Path log = Files.createTempFile(Files.createDirectories(SITE.getParent()), "site", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            if (browser != null) {
                builder.environment().put("CHROMIUM", browser.toString());
            }
            Process process = builder.start();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            String output = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
