package io.github.camelworkfront.codegen;

import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.SourceRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of generated sources. */
public final class SourceFolder {

    private SourceFolder() {}

    /**
     * Writes sources. A file that holds the same already is left alone, so that nothing is compiled anew; a file of the package that an earlier run
     * generated, and this one does not, is deleted.
     *
     * @return how many files were written or deleted
     * @throws IllegalArgumentException if the machine cannot write the name of a class
     */
    public static int write(Path folder, String packageName, List<SourceFile> files) {
        try {
            int changes = deleteOthers(folder, packageName, files);
            for (SourceFile file : files) {
                changes += write(folder.resolve(file.path()), file.text()) ? 1 : 0;
            }
            return changes;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "This machine has no file names with all the letters of a class (" + e.getMessage()
                            + "); set the environment variable LC_ALL=C.UTF-8 and start again",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("The sources cannot be written into " + folder, e);
        }
    }

    private static boolean write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return true;
    }

    private static int deleteOthers(Path folder, String packageName, List<SourceFile> files) throws IOException {
        Path place = folder.resolve(packageName.replace('.', '/'));
        if (!Files.isDirectory(place)) {
            return 0;
        }
        Set<Path> wanted =
                files.stream().map(file -> folder.resolve(file.path())).collect(Collectors.toSet());
        int deleted = 0;
        try (Stream<Path> present = Files.list(place)) {
            for (Path file : present.filter(file -> !wanted.contains(file)).toList()) {
                if (isGenerated(file)) {
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    private static boolean isGenerated(Path file) throws IOException {
        return file.getFileName().toString().endsWith(".java")
                && Files.readString(file, StandardCharsets.UTF_8).startsWith(SourceRenderer.HEADER);
    }
}
