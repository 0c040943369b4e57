/** What is in a Proof account after the start: made by the operations themselves, so that it is as consistent as what callers make. */
package io.github.camelworkfront.sandbox.internal.proof.seed;
