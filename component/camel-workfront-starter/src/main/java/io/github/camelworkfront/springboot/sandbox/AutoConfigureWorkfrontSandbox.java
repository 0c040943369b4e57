package io.github.camelworkfront.springboot.sandbox;

import io.github.camelworkfront.sandbox.ProofStyle;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a sandbox with the application of a test, and lets the Workfront component call it, whatever the application's own
 * properties say. The sandbox is a bean of type {@link io.github.camelworkfront.sandbox.WorkfrontSandbox}, is ready before
 * the routes start, and ends after the application:
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureWorkfrontSandbox
 * class RenameTest {
 *     @Autowired WorkfrontSandbox sandbox;
 *     ...
 * }
 * }</pre>
 *
 * <p>It works likewise beside {@code @CamelSpringBootTest}. Tests whose application is the same share it with the sandbox,
 * as Spring caches both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AutoConfigureWorkfrontSandbox {

    /** What is in it: {@code demo}, {@code empty}, or a number of tasks. */
    String seed() default "demo";

    /** How its Proof service writes answers. */
    ProofStyle proofStyle() default ProofStyle.LITERAL;

    /** When it goes back to the state after its start. */
    SandboxReset reset() default SandboxReset.AFTER_EACH_TEST;
}
