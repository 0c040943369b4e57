/**
 * What routes begin with: polls, pushed events, callbacks. Each finds out in its own way that an object has changed; what
 * becomes of that is the same for all, and in {@code arrival}.
 */
package io.github.camelworkfront.internal.consumer;
