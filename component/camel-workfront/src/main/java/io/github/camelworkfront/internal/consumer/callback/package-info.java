/**
 * Callbacks of Workfront Proof: asks for them, takes them, and makes of each what the rest does with any other event. Start
 * reading at {@link io.github.camelworkfront.internal.consumer.callback.Callbacks}.
 */
package io.github.camelworkfront.internal.consumer.callback;
