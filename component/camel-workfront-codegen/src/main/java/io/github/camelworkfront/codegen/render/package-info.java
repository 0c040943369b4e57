/** Writes the model as Java sources. Start with {@code SourceRenderer}. */
package io.github.camelworkfront.codegen.render;
