/**
 * Sees to it that Workfront has the event subscriptions that a route wants: finds or makes them at the start, and looks
 * after them from then on. Start reading at {@link io.github.camelworkfront.internal.consumer.subscribe.SubscriptionKeeper}.
 */
package io.github.camelworkfront.internal.consumer.subscribe;
