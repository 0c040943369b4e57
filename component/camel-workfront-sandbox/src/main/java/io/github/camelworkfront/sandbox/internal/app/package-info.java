/**
 * The applications that act for users, and what they hold: public keys, authorization codes and refresh tokens. Knows no HTTP. Start with
 * {@code Apps}.
 */
package io.github.camelworkfront.sandbox.internal.app;
