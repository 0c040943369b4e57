/** Callbacks of Workfront Proof: who asked for which, what is sent, and how often it is tried. Knows nothing of proofs. */
package io.github.camelworkfront.sandbox.internal.proof.callback;
