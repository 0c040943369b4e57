/**
 * Polls: what has changed since the last look, in order, and how far the route has come with it. Begin reading with
 * {@link io.github.camelworkfront.internal.consumer.poll.ChangeConsumer}, then
 * {@link io.github.camelworkfront.internal.consumer.poll.Progress}.
 */
package io.github.camelworkfront.internal.consumer.poll;
