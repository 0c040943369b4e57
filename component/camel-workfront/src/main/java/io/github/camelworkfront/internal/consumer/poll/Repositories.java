package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import org.apache.camel.CamelContext;

/** The repositories that a consumer is given, which nobody else may have started. They end with the Camel context. */
public final class Repositories {

    private Repositories() {}

    public static void start(CamelContext context, WorkfrontConsumerConfiguration consumer) throws Exception {
        start(context, consumer.getOffsetRepository());
        start(context, consumer.getIdempotentRepository());
    }

    private static void start(CamelContext context, Object repository) throws Exception {
        if (repository != null) {
            context.addService(repository, true, true);
        }
    }
}
