/**
 * Ties plan, sign-in, transport and response together: a call goes out signed, comes back as a value or an exception,
 * and is repeated once after a new sign-in. Also what endpoints share: connection pools and sessions.
 */
package io.github.camelworkfront.internal.client;
