package io.github.camelworkfront.codegen;

import io.github.camelworkfront.codegen.metadata.Catalogue;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import io.github.camelworkfront.codegen.model.ModelBuilder;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.SourceRenderer;
import io.github.camelworkfront.codegen.render.Style;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * Makes Java sources from metadata.
 *
 * <pre>{@code
 * Metadata metadata = SavedMetadata.read(Path.of("metadata.json")).over(Catalogue.read());
 * List<SourceFile> sources = new Codegen("com.acme.workfront", Style.BEANS)
 *         .generate(metadata, Selection.ALL.withObjects(List.of("PROJ", "TASK")));
 * SourceFolder.write(Path.of("target/generated-sources/workfront"), "com.acme.workfront", sources);
 * }</pre>
 *
 * @param packageName the package of the classes
 * @param style beans or records
 * @see SavedMetadata
 * @see Catalogue
 */
public record Codegen(String packageName, Style style) {

    /** @throws IllegalArgumentException if the name is no name of a package */
    public Codegen {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(
                    "\"" + packageName + "\" is no name of a package, such as com.acme.workfront");
        }
    }

    /**
     * @param metadata what objects consist of; the choices of statuses and the like that it lacks are those that every tenant begins with
     * @param selection which of it
     * @return the sources, sorted by their paths; the same metadata give the same bytes
     * @throws IllegalArgumentException if something selected is not described, or does not fit into the style
     */
    public List<SourceFile> generate(Metadata metadata, Selection selection) {
        Metadata complete = metadata.over(new Metadata(Map.of(), List.of(), Catalogue.choices()));
        return new SourceRenderer(packageName, style).render(new ModelBuilder(complete, selection).build());
    }
}
