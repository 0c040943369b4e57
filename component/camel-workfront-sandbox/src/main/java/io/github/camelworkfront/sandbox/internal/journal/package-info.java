/** Keeps what was asked of the sandbox, without the secrets, so that tests can look at it. Start with {@code Journal}. */
package io.github.camelworkfront.sandbox.internal.journal;
