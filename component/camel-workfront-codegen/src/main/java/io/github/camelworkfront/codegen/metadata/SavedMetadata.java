package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Answers of the service in a file, or in the files of a folder whose names end in {@code .json}. */
public final class SavedMetadata {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SavedMetadata() {}

    /**
     * @param place a file, or a folder, which is searched with the folders in it, in the order of the names
     * @throws IllegalArgumentException if there is none, a file holds no JSON, or nothing in it describes an object, form or status
     */
    public static Metadata read(Path place) {
        MetadataReader reader = new MetadataReader();
        files(place).forEach(file -> reader.read(parsed(file)));
        Metadata metadata = reader.metadata();
        if (metadata.isEmpty()) {
            throw new IllegalArgumentException(place
                    + " describes no object, form or status; it should hold answers of OBJ/metadata, of a search for CTGY"
                    + " with its categoryParameters, or what the goal save-metadata wrote");
        }
        return metadata;
    }

    /** Writes answers into a file, and makes its folder if need be. The same answers give the same bytes. */
    public static void write(JsonNode answers, Path file) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            String text = JSON.writeValueAsString(answers).replace("\r\n", "\n");
            Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The metadata cannot be written into " + file, e);
        }
    }

    private static List<Path> files(Path place) {
        if (!Files.exists(place)) {
            throw new IllegalArgumentException("There is no file or folder " + place);
        }
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + place + " cannot be read", e);
        }
    }

    private static JsonNode parsed(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " holds no JSON", e);
        }
    }
}
