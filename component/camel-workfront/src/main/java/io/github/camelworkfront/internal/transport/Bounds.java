package io.github.camelworkfront.internal.transport;

import java.util.function.Consumer;

/**
 * How long one exchange may wait, and who may end it.
 *
 * @param connectTimeout  milliseconds until a connection must stand
 * @param responseTimeout milliseconds that the service may be silent, and milliseconds until a connection must be free
 * @param cut             is given, before anything is sent, what ends the exchange at once from any thread, whatever it
 *     is waiting for; may be used more than once
 */
public record Bounds(long connectTimeout, long responseTimeout, Consumer<Runnable> cut) {}
