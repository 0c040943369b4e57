package io.github.camelworkfront.maven;

import io.github.camelworkfront.codegen.Codegen;
import io.github.camelworkfront.codegen.SourceFolder;
import io.github.camelworkfront.codegen.metadata.Catalogue;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.MetadataReader;
import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.Style;
import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a Java class for each chosen object, and adds them to the sources of the project. What objects consist of says the tenant that
 * {@code options} or {@code serverId} name, else {@code metadata}, a saved file; what neither describes, the catalogue that comes
 * with the component.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class GenerateMojo extends MetadataMojo {

    /** The package of the classes, such as {@code com.acme.workfront}. */
    @Parameter(property = "workfront.packageName", required = true)
    String packageName;

    /** {@code beans}, classes with getters and setters, or {@code records}, with builders and no more than 253 fields each. */
    @Parameter(property = "workfront.style", defaultValue = "beans")
    String style = "beans";

    /**
     * The fields that an object shall have, by its code: the names of fields, references, collections and custom fields, parted by commas.
     * {@code DE:*} stands for all custom fields. An object that is not named here has all fields.
     */
    @Parameter
    Map<String, String> fields = new HashMap<>();

    /** A file, or a folder of files, with what a tenant says of itself: written by {@code save-metadata}, or answers of the service. */
    @Parameter(property = "workfront.metadata")
    File metadata;

    /** The source folder that the classes are written to. Classes that an earlier run wrote into the package, and this one does not, are deleted. */
    @Parameter(
            property = "workfront.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/workfront")
    File outputDirectory;

    @Override
    void run() {
        Codegen codegen = new Codegen(packageName, style());
        Metadata own = own();
        List<SourceFile> sources = codegen.generate(own.over(Catalogue.read()), selection(own));
        int changes = SourceFolder.write(outputDirectory.toPath(), packageName, sources);
        project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        getLog().info(sources.size() + " classes in " + packageName + ", " + changes + " changed");
    }

    /** What the tenant or the file says, which is nothing without either. */
    private Metadata own() {
        if (namesATenant() && metadata != null) {
            throw new IllegalArgumentException(
                    "Both a tenant (options, serverId) and a file (metadata) say what objects consist of; name one of them");
        }
        if (namesATenant()) {
            return new MetadataReader().read(answers()).metadata();
        }
        return metadata == null ? Metadata.NONE : SavedMetadata.read(metadata.toPath());
    }

    /** Without a choice it is what the tenant or the file describes, and not the whole catalogue beneath it. */
    private Selection selection(Metadata own) {
        Selection selection =
                Selection.ALL.withObjects(objects.isEmpty() ? own.objects().keySet() : objects);
        for (Map.Entry<String, String> entry : fields.entrySet()) {
            selection = selection.withFields(entry.getKey(), words(entry.getValue()));
        }
        return selection;
    }

    private static List<String> words(String text) {
        return Arrays.stream((text == null ? "" : text).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Style style() {
        return Arrays.stream(Style.values())
                .filter(each -> each.name().equalsIgnoreCase(style))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The style is beans or records, and not " + style.toLowerCase(Locale.ROOT)));
    }
}
