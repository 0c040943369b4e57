/**
 * Who calls, and what he may do: sessions, API keys, passwords and the rules of access. Start with {@code Authenticator} and
 * {@code AccessPolicy}.
 */
package io.github.camelworkfront.sandbox.internal.auth;
