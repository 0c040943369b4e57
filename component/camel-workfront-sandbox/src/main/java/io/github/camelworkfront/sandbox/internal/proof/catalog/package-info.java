/** What is recorded of Workfront Proof's operations and types: names, parameters in order, types. Start with {@code ProofCatalog}. */
package io.github.camelworkfront.sandbox.internal.proof.catalog;
