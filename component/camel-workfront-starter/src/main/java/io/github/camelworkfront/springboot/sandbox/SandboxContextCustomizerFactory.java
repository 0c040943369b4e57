package io.github.camelworkfront.springboot.sandbox;

import java.util.List;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Gives each test that wants a sandbox a customizer with its attributes. */
final class SandboxContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        return WantedSandbox.of(test)
                .map(wanted -> new SandboxContextCustomizer(wanted.seed(), wanted.proofStyle()))
                .orElse(null);
    }
}
