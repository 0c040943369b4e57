/**
 * The operations of Workfront Proof that are not about proofs themselves: users, accounts, groups, workspaces, tags, workflow templates,
 * settings, activity. Start with {@code DirectoryModule}; what they work on is in the package {@code account}.
 */
package io.github.camelworkfront.sandbox.internal.proof.directory;
