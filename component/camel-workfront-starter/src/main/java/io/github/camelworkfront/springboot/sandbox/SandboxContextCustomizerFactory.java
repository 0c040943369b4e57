package io.github.camelworkfront.springboot.sandbox;

import java.util.List;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Sees which tests have {@link AutoConfigureWorkfrontSandbox}, on the class itself, a superclass or a class around it. */
final class SandboxContextCustomizerFactory implements ContextCustomizerFactory {

    private static final String SANDBOX = "io.github.camelworkfront.sandbox.WorkfrontSandbox";

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        if (!ClassUtils.isPresent(SANDBOX, getClass().getClassLoader())) {
            return null;
        }
        AutoConfigureWorkfrontSandbox wanted =
                TestContextAnnotationUtils.findMergedAnnotation(test, AutoConfigureWorkfrontSandbox.class);
        return wanted == null ? null : new SandboxContextCustomizer(wanted.seed(), wanted.proofStyle());
    }
}
