package io.github.camelworkfront.internal.auth;

/**
 * User name and password.
 *
 * @param subdomain the customer's subdomain, null where the host says it
 */
public record LoginCredentials(String username, String password, String subdomain) {

    /** Shows nothing of either. */
    @Override
    public String toString() {
        return "LoginCredentials";
    }
}
