package io.github.camelworkfront.examples.onefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs each file on the sandbox, in an application of camel-main. */
@ExtendWith(WorkfrontSandboxExtension.class)
class OneFileTest {

    @Test
    void lateTasksAreAskedFor(WorkfrontSandbox sandbox) throws Exception {
        run("late-tasks.camel.yaml", sandbox);

        assertThat(sandbox.requests().all())
                .filteredOn(request -> request.path().toLowerCase(Locale.ROOT).endsWith("/task/search"))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.status()).isEqualTo(200);
                    assertThat(request.query()).contains("plannedCompletionDate_Mod=lt");
                });
    }

    @Test
    void aTaskIsCreatedByKamelets(WorkfrontSandbox sandbox) throws Exception {
        run("new-task.camel.yaml", sandbox);

        assertThat(sandbox.objects("TASK")).anySatisfy(task -> assertThat(task).containsEntry("name", "Look back"));
    }

    private static void run(String file, WorkfrontSandbox sandbox) throws Exception {
        Main main = new Main();
        main.configure().withBasePackageScanEnabled(false);
        main.configure().setRoutesIncludePattern("file:" + Path.of(file).toAbsolutePath());
        main.configure().setDurationMaxIdleSeconds(2);
        main.addInitialProperty("workfront.url", sandbox.url());
        main.addInitialProperty("workfront.api-key", sandbox.apiKey());
        main.run();
    }
}
