/**
 * A Workfront to practise on. Start with {@link io.github.camelworkfront.sandbox.WorkfrontSandbox}; in JUnit 5 tests with
 * {@link io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension}.
 */
package io.github.camelworkfront.sandbox;
