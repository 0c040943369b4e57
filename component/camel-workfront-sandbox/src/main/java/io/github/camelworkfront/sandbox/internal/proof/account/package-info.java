/**
 * What an account of Workfront Proof holds beside its proofs, as values: people, groups, workspaces, tags, workflow templates, settings
 * and the log of what happened. The operations on it are in the package {@code directory}.
 */
package io.github.camelworkfront.sandbox.internal.proof.account;
