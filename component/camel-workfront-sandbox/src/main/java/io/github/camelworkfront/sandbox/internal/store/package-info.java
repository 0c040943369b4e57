/**
 * The sandbox's memory: objects as immutable values, in the order of their IDs, with every change announced.
 * {@link io.github.camelworkfront.sandbox.internal.store.Store} is the door; it knows nothing of HTTP, queries or rights.
 */
package io.github.camelworkfront.sandbox.internal.store;
