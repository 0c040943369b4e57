/**
 * The proof that no secret gets out: every sign-in, every family of operations, failures of every kind, and then a search
 * for each secret in everything that somebody could read. Start with {@link
 * io.github.camelworkfront.secrets.NoSecretAnywhereTest}.
 */
package io.github.camelworkfront.secrets;
