package io.github.camelworkfront.internal.consumer.push;

import org.apache.camel.Message;

/** Tells requests of the service from those of others, by a secret that it takes away from them. */
@FunctionalInterface
public interface Door {

    /** Whether the request has the secret; afterwards it has none any more. */
    boolean admits(Message request);
}
