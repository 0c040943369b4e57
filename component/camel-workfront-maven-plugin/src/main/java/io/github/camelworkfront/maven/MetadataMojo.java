package io.github.camelworkfront.maven;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.codegen.metadata.Tenant;
import io.github.camelworkfront.codegen.metadata.TenantMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What all goals that may ask a tenant have in common. */
abstract class MetadataMojo extends AbstractMojo {

    /**
     * Options of the component {@code workfront}, by their names: where the tenant is and who asks, such as {@code url} and {@code apiKey}.
     * Keep secrets out of the POM: name an environment variable as <code>{{env:WORKFRONT_API_KEY}}</code>, or use {@code serverId}.
     */
    @Parameter
    Map<String, String> options = new HashMap<>();

    /**
     * A server of {@code settings.xml} that knows who asks: its user name and password become the options {@code username} and
     * {@code password}, and a password without a user name becomes {@code apiKey}. Encrypted passwords are decrypted.
     */
    @Parameter(property = "workfront.serverId")
    String serverId;

    /**
     * Codes or names of objects, such as {@code PROJ} or {@code task}, in any case. Without any, all that are described.
     */
    @Parameter(property = "workfront.objects")
    List<String> objects = List.of();

    /** Does nothing. */
    @Parameter(property = "workfront.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${settings}", readonly = true)
    Settings settings;

    @Parameter(defaultValue = "${project}", readonly = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    MojoExecution execution;

    @Component
    SettingsDecrypter decrypter;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        try {
            new ConfigurationNames(project, execution).check();
            run();
        } catch (IllegalArgumentException e) {
            // Somebody has to change the POM.
            throw new MojoFailureException(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void run();

    final boolean namesATenant() {
        return !options.isEmpty() || serverId != null;
    }

    /** The answers of the tenant that the options name. */
    final JsonNode answers() {
        Map<String, String> all = new HashMap<>(new ServerOptions(settings, decrypter).of(serverId));
        all.putAll(options);
        // Maven gives its own class loader to threads; Camel finds its services with that of the plugin.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MetadataMojo.class.getClassLoader());
        try (Tenant tenant = Tenant.connect(all)) {
            return new TenantMetadata(tenant, getLog()::warn).read(objects);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
