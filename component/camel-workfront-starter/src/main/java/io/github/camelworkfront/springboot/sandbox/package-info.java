/**
 * A sandbox beside the application, instead of a Workfront: in tests by
 * {@link io.github.camelworkfront.springboot.sandbox.AutoConfigureWorkfrontSandbox}, elsewhere by
 * {@link io.github.camelworkfront.springboot.sandbox.WorkfrontSandboxInitializer}. Needs {@code camel-workfront-sandbox}.
 */
package io.github.camelworkfront.springboot.sandbox;
