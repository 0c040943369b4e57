package io.github.camelworkfront.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkfrontSandboxExtensionTest {

    @Nested
    @ExtendWith(WorkfrontSandboxExtension.class)
    class AsAParameter {

        @RepeatedTest(2)
        void eachTestFindsTheSeedAsItWas(WorkfrontSandbox sandbox) {
            assertThat(sandbox.objects("TASK"))
                    .hasSizeGreaterThan(100)
                    .noneMatch(task -> "Mine".equals(task.get("name")));
            sandbox.create("TASK", Map.of("name", "Mine"));
        }
    }

    @Nested
    class AsAField {

        @RegisterExtension
        final WorkfrontSandboxExtension workfront =
                new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("3"));

        @Test
        void optionsAreSetWithTheBuilder() {
            assertThat(workfront.sandbox().objects("TASK")).hasSize(3);
            assertThat(workfront.sandbox().url()).startsWith("http://127.0.0.1:");
        }

        @Nested
        class WithNestedTests {

            @Test
            void nestedTestsUseTheSameSandbox() {
                assertThat(workfront.sandbox().objects("TASK")).hasSize(3);
            }
        }
    }

    @Test
    void outsideOfATestThereIsNoSandbox() {
        assertThatThrownBy(new WorkfrontSandboxExtension()::sandbox).isInstanceOf(IllegalStateException.class);
    }
}
