/**
 * The operations on proofs: a class per family, each a table of what its operations do. {@code ProofsModule} puts them together; start there.
 */
package io.github.camelworkfront.sandbox.internal.proof.proofs;
