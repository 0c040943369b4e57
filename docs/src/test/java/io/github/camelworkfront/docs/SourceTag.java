package io.github.camelworkfront.docs;

/**
 * A marked part of a source file, written {@code path#tag} with the path from the repository's root; without a tag it is
 * the whole file.
 *
 * @param path the file, from the repository's root
 * @param tag the name between {@code tag::} and {@code end::}, empty for the whole file
 */
record SourceTag(String path, String tag) {
    static SourceTag parse(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new SourceTag(written, "")
                : new SourceTag(written.substring(0, hash), written.substring(hash + 1));
    }

    @Override
    public String toString() {
        return tag.isEmpty() ? path : path + "#" + tag;
    }
}
