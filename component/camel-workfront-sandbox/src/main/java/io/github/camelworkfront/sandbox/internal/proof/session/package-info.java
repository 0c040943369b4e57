/** Signing in and out of Proof. Start with {@code SessionModule}. */
package io.github.camelworkfront.sandbox.internal.proof.session;
