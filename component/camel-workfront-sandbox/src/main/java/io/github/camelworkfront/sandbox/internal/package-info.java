/** The inside of the sandbox, with no promise of stability. {@code SandboxRuntime} puts it together; read it first. */
package io.github.camelworkfront.sandbox.internal;
