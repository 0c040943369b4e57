package io.github.camelworkfront.springboot.sandbox;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets the sandbox after each test that does not want it otherwise. */
final class SandboxResetListener implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        AutoConfigureWorkfrontSandbox wanted = TestContextAnnotationUtils.findMergedAnnotation(
                test.getTestClass(), AutoConfigureWorkfrontSandbox.class);
        if (wanted != null && wanted.reset() == SandboxReset.AFTER_EACH_TEST && test.hasApplicationContext()) {
            test.getApplicationContext().getBean(WorkfrontSandbox.class).reset();
        }
    }
}
