package io.github.camelworkfront.springboot.sandbox;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Resets the sandbox after each test that does not want it otherwise. */
final class SandboxResetListener implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        WantedSandbox.of(test.getTestClass())
                .filter(wanted -> wanted.reset() == SandboxReset.AFTER_EACH_TEST && test.hasApplicationContext())
                .ifPresent(wanted -> test.getApplicationContext()
                        .getBean(WorkfrontSandbox.class)
                        .reset());
    }
}
