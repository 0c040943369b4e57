package io.github.camelworkfront.springboot.sandbox;

import java.util.Optional;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Sees which tests have {@link AutoConfigureWorkfrontSandbox}, on the class itself, a superclass or a class around it. */
final class WantedSandbox {

    private static final String SANDBOX = "io.github.camelworkfront.sandbox.WorkfrontSandbox";

    private WantedSandbox() {}

    /** Empty also where there is no sandbox on the class path: Spring asks about every test of an application with the starter. */
    static Optional<AutoConfigureWorkfrontSandbox> of(Class<?> test) {
        return ClassUtils.isPresent(SANDBOX, WantedSandbox.class.getClassLoader())
                ? Optional.ofNullable(
                        TestContextAnnotationUtils.findMergedAnnotation(test, AutoConfigureWorkfrontSandbox.class))
                : Optional.empty();
    }
}
