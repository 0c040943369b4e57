package io.github.camelworkfront.maven;

import io.github.camelworkfront.codegen.metadata.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The names in the plugin's configuration. Maven hands a goal its own parameters only and says no more than a warning of the others, so that a
 * misspelt {@code objects} would choose everything. They are therefore read from the POM.
 */
final class ConfigurationNames {

    private final MavenProject project;
    private final MojoExecution execution;

    ConfigurationNames(MavenProject project, MojoExecution execution) {
        this.project = project;
        this.execution = execution;
    }

    /** @throws IllegalArgumentException for names that no goal of the plugin has: goals may share a configuration */
    void check() {
        Set<String> known = known();
        List<String> unknown =
                given().filter(name -> !known.contains(name)).distinct().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The goals of this plugin have no parameter "
                    + unknown.stream().map(name -> "<" + name + ">").collect(Collectors.joining(", "))
                    + Suggestion.of(unknown, known));
        }
    }

    private Set<String> known() {
        return descriptor().getMojos().stream()
                .flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those for all goals, and those of this execution. */
    private Stream<String> given() {
        Plugin plugin = project.getPlugin(descriptor().getPluginLookupKey());
        return plugin == null
                ? Stream.of()
                : Stream.of(plugin, plugin.getExecutionsAsMap().get(execution.getExecutionId()))
                        .filter(Objects::nonNull)
                        .flatMap(ConfigurationNames::names);
    }

    private static Stream<String> names(ConfigurationContainer container) {
        return container.getConfiguration() instanceof Xpp3Dom configuration
                ? Arrays.stream(configuration.getChildren()).map(Xpp3Dom::getName)
                : Stream.of();
    }

    private PluginDescriptor descriptor() {
        return execution.getMojoDescriptor().getPluginDescriptor();
    }
}
