/** Summaries of proofs to print: a PDF and a sheet for Excel of the same lines. Knows nothing of proofs. */
package io.github.camelworkfront.sandbox.internal.proof.summary;
