package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Turkish has a small letter to I that is not i, and Windows reads files in the charset of the country: neither is of
 * any concern to names of options and fields, and to JSON.
 */
class ForeignMachineTest {

    @Test
    void namesAndFilesAreReadAsEverywhere(@TempDir Path folder) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            Object project = sandbox.create("PROJ", Map.of("name", "Launch")).get("ID");
            Path task = Files.writeString(
                    folder.resolve("task.json"), "{\"name\":\"Größe\",\"projectID\":\"" + project + "\"}");

            String output = ChildJvm.of(
                            Program.class,
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Dfile.encoding=windows-1254",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                    .output(sandbox.url(), task.toString());

            assertThat(sandbox.objects("TASK")).hasSize(3).extracting("name").containsOnly("Größe");
            assertThat(output.lines())
                    .containsExactlyInAnyOrderElementsOf(sandbox.objects("TASK").stream()
                            .map(one -> (String) one.get("ID"))
                            .toList());
        }
    }

    /** A class as an application would have it: Workfront's ID is its id. */
    public record Task(String id, String name) {}

    /** Prints the ids of the tasks that it makes. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) throws Exception {
            String signIn = "clientId=" + OAuthApp.DEFAULT.clientId() + "&clientSecret="
                    + OAuthApp.DEFAULT.clientSecret().orElseThrow() + "&refreshToken=" + Applications.REFRESH_TOKEN;
            Main main = new Main();
            String prefix = "camel.component.workfront.";
            main.addInitialProperty(prefix + "url", args[0]);
            main.addInitialProperty(prefix + "client-id", OAuthApp.DEFAULT.clientId());
            main.addInitialProperty(
                    prefix + "clientSecret", OAuthApp.DEFAULT.clientSecret().orElseThrow());
            main.addInitialProperty(prefix + "refresh-token", Applications.REFRESH_TOKEN);
            try {
                main.start();
                ProducerTemplate template = main.getCamelContext().createProducerTemplate();

                for (Object file : files(new File(args[1]))) {
                    Map<?, ?> created = template.requestBody("workfront:task/create", file, Map.class);
                    Task task = template.requestBody(
                            "workfront:task/get?" + signIn + "&outputClass=" + Task.class.getName(),
                            created.get("ID"),
                            Task.class);
                    System.out.println(task.id());
                }
            } finally {
                main.stop();
            }
        }

        private static List<Object> files(File file) {
            GenericFile<File> polled = new GenericFile<>();
            polled.setFile(file);
            polled.setBody(file);
            return List.of(file, file.toPath(), polled);
        }
    }
}
