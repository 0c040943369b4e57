package io.github.camelworkfront.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test writes that looks into the sandbox from Java. */
class WorkfrontSandboxTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    @ParameterizedTest
    @ValueSource(strings = {"OPTASK", "optask", "issue", "Issue"})
    void anObjectIsKnownByAnyOfItsNames(String name) {
        WorkfrontSandbox sandbox = extension.sandbox();

        Map<String, Object> created = sandbox.create(name, Map.of("name", "Typo"));

        assertThat(sandbox.objects(name)).containsExactly(created);
        assertThat(sandbox.find(name, (String) created.get("ID"))).contains(created);
        assertThat(sandbox.objects("OPTASK")).containsExactly(created);
    }

    @Test
    void anObjectThatDoesNotExistIsNamed() {
        WorkfrontSandbox sandbox = extension.sandbox();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.objects("tusk"))
                .withMessageContaining("'tusk'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.find("tusk", "1"))
                .withMessageContaining("'tusk'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.create("tusk", Map.of()))
                .withMessageContaining("'tusk'");
    }

    @Test
    void answersTellTheTimeOfTheSandbox() {
        WorkfrontSandbox sandbox = extension.sandbox();
        sandbox.clock().set(Instant.parse("2031-03-01T09:00:00Z"));
        SandboxClient rest = SandboxClient.of(sandbox);

        assertThat(rest.get("/task/search").response().headers().allValues("Date"))
                .singleElement()
                .asString()
                .startsWith("Sat, 01 Mar 2031 09:00:");
        assertThat(rest.get("/nonsense/search").header("Date")).startsWith("Sat, 01 Mar 2031 09:00:");
    }
}
