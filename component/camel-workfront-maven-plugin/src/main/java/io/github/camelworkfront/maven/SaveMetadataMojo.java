package io.github.camelworkfront.maven;

import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Saves what a tenant says of its objects, custom forms and statuses, for {@code generate} to read it without a network. Commit the file: a build then needs
 * no credentials, and a change of the tenant shows as a difference. It holds no addresses and no credentials.
 */
@Mojo(name = "save-metadata", requiresProject = false, threadSafe = true)
public class SaveMetadataMojo extends MetadataMojo {

    /** The file to write. */
    @Parameter(property = "workfront.metadata", defaultValue = "src/main/workfront/metadata.json")
    File metadata;

    /** The address of the tenant; the same as {@code url} among the options. */
    @Parameter(property = "workfront.url")
    String url;

    @Override
    void run() {
        if (url != null) {
            options.put("url", url);
        }
        SavedMetadata.write(answers(), metadata.toPath());
        getLog().info("Saved in " + metadata);
    }
}
