/**
 * Who asks: credentials become something that signs a request, and is renewed when the service no longer accepts it.
 * A new way to sign in is a new {@link SignIn}; nothing outside this package has to know it.
 */
package io.github.camelworkfront.internal.auth;
