package io.github.camelworkfront.sandbox.internal.proof.model;

import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import java.util.List;

/**
 * What a proof shows: uploaded files, or pages captured from the web.
 *
 * @param name the file names, or addresses, separated by spaces
 * @param files the uploaded files; empty for a capture
 * @param pages how many pages it has
 */
public record Source(String name, List<StoredFile> files, int pages) {

    public Source {
        files = List.copyOf(files);
    }

    /** Returns the size in bytes. */
    public long size() {
        return files.stream().mapToLong(StoredFile::size).sum();
    }

    /** Joins several into one, page after page. */
    public static Source joined(List<Source> parts) {
        return new Source(
                String.join(" ", parts.stream().map(Source::name).toList()),
                parts.stream().flatMap(part -> part.files().stream()).toList(),
                parts.stream().mapToInt(Source::pages).sum());
    }
}
