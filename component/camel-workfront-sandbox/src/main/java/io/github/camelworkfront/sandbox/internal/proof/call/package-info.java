/** What the behaviour of an operation is written against: a call with its arguments, a handler, a fault. Start with {@code ProofHandler}. */
package io.github.camelworkfront.sandbox.internal.proof.call;
