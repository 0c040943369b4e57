package io.github.camelworkfront.internal.consumer.poll;

import java.time.Instant;

/**
 * What is remembered of a state of an object.
 *
 * @param time        of its last change
 * @param fingerprint of all that was read of it
 */
record SeenState(Instant time, String fingerprint) {}
