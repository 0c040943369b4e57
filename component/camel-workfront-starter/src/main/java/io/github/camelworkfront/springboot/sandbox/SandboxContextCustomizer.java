package io.github.camelworkfront.springboot.sandbox;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives the application of a test its sandbox. A record, as Spring lets tests share an application when their customizers are equal.
 *
 * @param seed what is in the sandbox
 * @param proofStyle how its Proof service writes answers
 */
record SandboxContextCustomizer(String seed, ProofStyle proofStyle) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext application, MergedContextConfiguration test) {
        WorkfrontSandbox.Builder builder = WorkfrontSandbox.builder().seed(seed).proofStyle(proofStyle);
        new WorkfrontSandboxInitializer(builder).initialize(application);
    }
}
