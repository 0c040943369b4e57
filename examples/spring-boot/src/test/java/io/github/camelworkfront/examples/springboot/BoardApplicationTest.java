package io.github.camelworkfront.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as its command line starts it. */
class BoardApplicationTest {

    private static final String QUIET = "--logging.level.root=warn";

    @Test
    void onTheSandboxPeopleKeepTheBoardBusy() {
        try (ConfigurableApplicationContext application =
                BoardApplication.run(QUIET, "--server.port=0", "--people.period=100", "--board.period=200")) {
            Board board = application.getBean(Board.class);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(board.view().happenings())
                            .extracting(Happening::how)
                            .contains("pushed", "polled", "proof"));
            assertThat(board.view().lateTasks()).isNotEmpty();
        }
    }

    @Test
    void withTheProfileOfATenantThereIsNoSandboxAndTheEnvironmentSaysWhichTenant() {
        try (WorkfrontSandbox tenant = WorkfrontSandbox.start();
                ConfigurableApplicationContext application = BoardApplication.run(
                        QUIET,
                        "--server.port=0",
                        "--spring.profiles.active=prod",
                        "--WORKFRONT_URL=" + tenant.url(),
                        "--WORKFRONT_API_KEY=" + tenant.apiKey(),
                        "--WORKFRONT_PROOF_URL=" + tenant.proof().url(),
                        "--WORKFRONT_PROOF_USERNAME=" + tenant.proof().username(),
                        "--WORKFRONT_PROOF_PASSWORD=" + tenant.proof().password(),
                        "--WORKFRONT_EVENT_ADDRESS=http://127.0.0.1:${local.server.port}",
                        "--WORKFRONT_EVENT_TOKEN=a-long-random-text")) {
            Board board = application.getBean(Board.class);

            assertThat(application.getBeansOfType(WorkfrontSandbox.class)).isEmpty();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !board.view().lateTasks().isEmpty()
                            && !board.view().waitingProofs().isEmpty());
        }
    }

    @Test
    void aTenantWithoutItsSettingsIsRefusedWithTheNameOfWhatIsMissing() {
        // Routes are made in any order, and those of Workfront Proof are refused with the names of their own options.
        assertThatThrownBy(() -> BoardApplication.run(
                                QUIET,
                                "--server.port=0",
                                "--spring.profiles.active=prod",
                                "--WORKFRONT_PROOF_USERNAME=somebody@acme.example",
                                "--WORKFRONT_PROOF_PASSWORD=a-password")
                        .close())
                .hasStackTraceContaining("WORKFRONT_");
    }
}
