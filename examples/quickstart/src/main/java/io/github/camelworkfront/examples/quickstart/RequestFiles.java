package io.github.camelworkfront.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.MainListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the folder of requests before the routes start: how many files to take before the end, and what to tell. */
final class RequestFiles extends MainListenerSupport {

    private static final Logger STORY = LoggerFactory.getLogger("story");

    private final boolean keepRunning;

    RequestFiles(boolean keepRunning) {
        this.keepRunning = keepRunning;
    }

    @Override
    public void beforeInitialize(BaseMainSupport main) {
        Path folder = Path.of(main.getCamelContext().resolvePropertyPlaceholders("{{requests.folder}}"))
                .toAbsolutePath()
                .normalize();
        int files = count(folder);
        // 0 is Camel's word for "without end". An empty folder is waited for until a first file comes.
        main.configure().setDurationMaxMessages(keepRunning ? 0 : Math.max(1, files));
        if (keepRunning) {
            STORY.info("Goes on until Ctrl+C: each CSV file that is dropped into {} is taken at once.", folder);
        } else if (files == 0 && Files.isDirectory(folder)) {
            STORY.info("Waiting for a CSV file in {}", folder);
        }
    }

    /** A folder that does not exist holds none; the route says that it is missing. */
    private static int count(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    // As Camel's file component does, which leaves hidden files alone.
                    .filter(name -> name.endsWith(".csv") && !name.startsWith("."))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder, e);
        }
    }
}
