/** What one Proof account holds, as far as every part needs it: users, sessions, ids, time. Start with {@code ProofWorld}. */
package io.github.camelworkfront.sandbox.internal.proof.state;
