package io.github.camelworkfront.sandbox.internal.store;

/**
 * Who makes a change.
 *
 * @param userId the ID of the acting user; null when the sandbox itself acts, as a seed does before any user exists
 * @param customerId the ID of the tenant
 */
public record Actor(String userId, String customerId) {}
