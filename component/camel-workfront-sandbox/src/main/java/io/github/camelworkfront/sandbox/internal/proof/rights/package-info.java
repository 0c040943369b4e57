/** Which profile an operation asks for: one table, looked into before any operation is performed. */
package io.github.camelworkfront.sandbox.internal.proof.rights;
