package io.github.camelworkfront.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The goals, with parameters as Maven sets them. */
@ExtendWith(WorkfrontSandboxExtension.class)
class GoalsTest {

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    private final Log log = new SystemStreamLog() {
        @Override
        public void info(CharSequence text) {
            said.add(text.toString());
        }

        @Override
        public void warn(CharSequence text) {
            said.add(text.toString());
        }
    };

    private GenerateMojo generate(String... objects) {
        GenerateMojo goal = prepared(new GenerateMojo(), objects);
        goal.packageName = "com.acme";
        goal.outputDirectory = folder.resolve("sources").toFile();
        return goal;
    }

    private SaveMetadataMojo save(String... objects) {
        SaveMetadataMojo goal = prepared(new SaveMetadataMojo(), objects);
        goal.metadata = folder.resolve("metadata.json").toFile();
        return goal;
    }

    private <T extends MetadataMojo> T prepared(T goal, String... objects) {
        goal.project = new MavenProject();
        goal.execution = Poms.execution("default");
        goal.setLog(log);
        goal.objects = List.of(objects);
        goal.settings = new Settings();
        goal.decrypter = new Reverser();
        return goal;
    }

    private static Map<String, String> options(WorkfrontSandbox sandbox) {
        return new HashMap<>(Map.of("url", sandbox.url(), "apiKey", sandbox.apiKey()));
    }

    private String source(String type) throws Exception {
        return Files.readString(folder.resolve("sources/com/acme").resolve(type + ".java"));
    }

    @Test
    void generatesFromTheCatalogueAndAddsTheFolderToTheSources() throws Exception {
        GenerateMojo goal = generate("PROJ", "task");
        goal.execute();

        assertThat(source("Project")).contains("class Project", "private List<Task> tasks;");
        assertThat(goal.project.getCompileSourceRoots()).containsExactly(goal.outputDirectory.getAbsolutePath());
        assertThat(said).singleElement().asString().contains("classes in com.acme");
    }

    @Test
    void generatesRecordsWithChosenFields() throws Exception {
        GenerateMojo goal = generate("USER");
        goal.style = "Records";
        goal.fields = Map.of("user", "name, emailAddr");
        goal.execute();

        assertThat(source("User")).contains("public record User(").doesNotContain("password");
    }

    @Test
    void asksATenant(WorkfrontSandbox sandbox) throws Exception {
        GenerateMojo goal = generate("PROJ", "TASK");
        goal.options = options(sandbox);
        goal.execute();

        assertThat(source("Project")).contains("class ClientProjectForm");
        assertThat(source("TaskStatus")).contains("IN_REVIEW(\"REV\")");
    }

    @Test
    void savesWhatATenantSaysAndGeneratesFromIt(WorkfrontSandbox sandbox) throws Exception {
        SaveMetadataMojo save = save("PROJ", "TASK");
        save.url = sandbox.url();
        save.options = new HashMap<>(Map.of("apiKey", sandbox.apiKey()));
        save.execute();
        GenerateMojo goal = generate();
        goal.metadata = save.metadata;
        goal.execute();

        assertThat(source("Task")).contains("class ProductionTaskForm");
        assertThat(new File(goal.outputDirectory, "com/acme/User.java")).doesNotExist();
    }

    @Test
    void aSecondRunChangesNothingAndDeletesWhatIsNoLongerWanted() throws Exception {
        generate("PROJ", "TASK").execute();
        Path own = Files.writeString(folder.resolve("sources/com/acme/Own.java"), "package com.acme; class Own {}");
        generate("PROJ", "TASK").execute();
        assertThat(said.get(1)).endsWith(", 0 changed");

        generate("TASK").execute();
        assertThat(folder.resolve("sources/com/acme/Project.java")).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void takesCredentialsFromTheSettings(WorkfrontSandbox sandbox) throws Exception {
        Server login = new Server();
        login.setId("login");
        login.setUsername(sandbox.username());
        login.setPassword(reversed(sandbox.password()));
        Server key = new Server();
        key.setId("key");
        key.setPassword(reversed(sandbox.apiKey()));

        for (String id : List.of("login", "key")) {
            GenerateMojo goal = generate("USER");
            goal.settings.setServers(List.of(login, key));
            goal.serverId = id;
            goal.options = new HashMap<>(Map.of("url", sandbox.url()));
            goal.execute();
        }
        assertThat(sandbox.requests().matching("GET", "USER/metadata")).hasSize(2);
    }

    @Test
    void refusesServersThatAreNotThereOrHaveNoPassword() {
        GenerateMojo goal = generate("USER");
        goal.serverId = "none";
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("settings.xml has no server none");

        Server empty = new Server();
        empty.setId("empty");
        goal.settings.setServers(List.of(empty));
        goal.serverId = "empty";
        assertThatThrownBy(goal::execute).hasMessage("The server empty of settings.xml has no password");
    }

    @Test
    void refusesATenantAndAFileTogether() {
        GenerateMojo goal = generate("USER");
        goal.serverId = "acme";
        goal.metadata = folder.resolve("metadata.json").toFile();

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("name one of them");
    }

    @Test
    void refusesOtherStyles() {
        GenerateMojo goal = generate("USER");
        goal.style = "pojos";

        assertThatThrownBy(goal::execute).hasMessage("The style is beans or records, and not pojos");
    }

    @Test
    void saysWhyATenantDoesNotAnswerAndShowsNoSecret(WorkfrontSandbox sandbox) {
        GenerateMojo goal = generate("USER");
        goal.options = new HashMap<>(Map.of("url", sandbox.url(), "apiKey", "hunter2"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("401")
                .hasStackTraceContaining("WorkfrontAuthenticationException")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("hunter2"));
    }

    @Test
    void refusesParametersThatNoGoalHas() {
        GenerateMojo goal = generate("USER");
        goal.project = Poms.project("default", "objectcodes", "packageName", "fields");
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The goals of this plugin have no parameter <objectcodes>; did you mean objects?");

        goal.project = Poms.project("default", "packagename", "outputDir");
        assertThatThrownBy(goal::execute)
                .hasMessage("The goals of this plugin have no parameter <packagename>, <outputDir>;"
                        + " did you mean packageName, outputDirectory?");
    }

    @Test
    void goalsMayShareAConfiguration() throws Exception {
        GenerateMojo goal = generate("USER");
        goal.project = Poms.project("default", "url", "objects", "packageName");
        goal.execute();

        assertThat(source("User")).contains("class User");
    }

    @Test
    void theConfigurationOfOtherExecutionsIsTheirs() throws Exception {
        GenerateMojo goal = generate("USER");
        goal.project = Poms.project("other", "objectcodes");
        goal.execute();

        assertThat(source("User")).contains("class User");
    }

    @Test
    void canBeSkipped() throws Exception {
        GenerateMojo goal = generate("USER");
        goal.skip = true;
        goal.execute();

        assertThat(goal.outputDirectory).doesNotExist();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Stands in for Maven's own, whose master password lives in the home of a user. */
    private static final class Reverser implements SettingsDecrypter {

        @Override
        public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
            Server server = request.getServers().get(0).clone();
            server.setPassword(server.getPassword() == null ? null : reversed(server.getPassword()));
            return new SettingsDecryptionResult() {
                @Override
                public Server getServer() {
                    return server;
                }

                @Override
                public List<Server> getServers() {
                    return List.of(server);
                }

                @Override
                public org.apache.maven.settings.Proxy getProxy() {
                    return null;
                }

                @Override
                public List<org.apache.maven.settings.Proxy> getProxies() {
                    return List.of();
                }

                @Override
                public List<SettingsProblem> getProblems() {
                    return List.of();
                }
            };
        }
    }
}
