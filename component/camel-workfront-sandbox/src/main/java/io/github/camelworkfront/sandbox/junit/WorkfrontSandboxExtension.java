package io.github.camelworkfront.sandbox.junit;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one sandbox for each test class and resets it before each test. With {@code @ExtendWith} tests take the
 * {@link WorkfrontSandbox} as a parameter; with {@code @RegisterExtension} the options can be set:
 *
 * <pre>{@code
 * @RegisterExtension
 * static WorkfrontSandboxExtension workfront = new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));
 * }</pre>
 */
public final class WorkfrontSandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final WorkfrontSandbox.Builder builder;
    private WorkfrontSandbox sandbox;
    private boolean untouched;
    /** How many classes around a test share the sandbox: nested ones use that of the outermost. */
    private int classes;

    /** Makes an extension that starts a sandbox with the demo seed. */
    public WorkfrontSandboxExtension() {
        this(WorkfrontSandbox.builder());
    }

    /**
     * Makes an extension that starts a sandbox with options.
     *
     * @param builder the options
     */
    public WorkfrontSandboxExtension(WorkfrontSandbox.Builder builder) {
        this.builder = builder;
    }

    /**
     * Returns the sandbox.
     *
     * @throws IllegalStateException outside of a test
     */
    public WorkfrontSandbox sandbox() {
        if (sandbox == null) {
            throw new IllegalStateException("the sandbox runs only during the tests of its class");
        }
        return sandbox;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (classes++ == 0) {
            start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (sandbox == null) {
            // Registered by a field of the test instance, which knows no "before all".
            start();
        }
        if (!untouched) {
            sandbox.reset();
        }
        untouched = false;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classes == 0) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (--classes == 0) {
            stop();
        }
    }

    private void start() {
        sandbox = builder.start();
        untouched = true;
    }

    private void stop() {
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WorkfrontSandbox.class;
    }

    @Override
    public WorkfrontSandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return sandbox();
    }
}
