/**
 * How messages get to their receivers: in parallel, again after failures, and not at all to addresses that fail too much. Start with
 * {@code EventDeliveries}. Knows nothing of subscriptions or of what messages say.
 */
package io.github.camelworkfront.sandbox.internal.event.delivery;
