package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension with another seed, as the page on the sandbox shows it. */
class EmptyTenantTest {

    // tag::extension[]
    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    @Test
    void beginsWithoutProjects() {
        WorkfrontSandbox sandbox = extension.sandbox();
        assertThat(sandbox.objects("project")).isEmpty();

        sandbox.create("project", Map.of("name", "Launch"));
        assertThat(sandbox.objects("project")).hasSize(1);
    }
    // end::extension[]
}
