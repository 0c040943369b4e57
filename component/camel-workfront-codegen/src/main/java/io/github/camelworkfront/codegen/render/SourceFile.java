package io.github.camelworkfront.codegen.render;

/**
 * A Java source.
 *
 * @param path below the source folder, with slashes, such as {@code com/acme/Project.java}
 * @param text all of it, with line feeds
 */
public record SourceFile(String path, String text) {}
