/**
 * The event subscription service: who wants to be told of which changes. It is a service of its own, with its own sign-in, names and
 * errors. Start with {@code SubscriptionService}.
 */
package io.github.camelworkfront.sandbox.internal.event;
