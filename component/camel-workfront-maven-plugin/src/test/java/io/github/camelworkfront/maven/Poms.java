package io.github.camelworkfront.maven;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Projects that use the plugin, as Maven hands them over. */
final class Poms {

    private static final PluginDescriptor DESCRIPTOR = descriptor();

    private Poms() {}

    /** With the descriptor that the build has just written. */
    static MojoExecution execution(String id) {
        return new MojoExecution(DESCRIPTOR.getMojo("generate"), id);
    }

    /** One that configures parameters of these names in an execution. */
    static MavenProject project(String execution, String... parameters) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (String name : parameters) {
            configuration.addChild(new Xpp3Dom(name));
        }
        PluginExecution configured = new PluginExecution();
        configured.setId(execution);
        configured.setConfiguration(configuration);
        Plugin plugin = new Plugin();
        plugin.setGroupId(DESCRIPTOR.getGroupId());
        plugin.setArtifactId(DESCRIPTOR.getArtifactId());
        plugin.addExecution(configured);
        MavenProject project = new MavenProject();
        project.getModel().setBuild(new Build());
        project.getModel().getBuild().addPlugin(plugin);
        return project;
    }

    private static PluginDescriptor descriptor() {
        try (Reader file = Files.newBufferedReader(Path.of("target/classes/META-INF/maven/plugin.xml"))) {
            return new PluginDescriptorBuilder().build(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlexusConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
