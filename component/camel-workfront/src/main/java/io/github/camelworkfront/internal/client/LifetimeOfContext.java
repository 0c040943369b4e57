package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.patience.Lifetime;
import org.apache.camel.CamelContext;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.service.ServiceSupport;

/** Tells a lifetime what becomes of the Camel context. */
final class LifetimeOfContext extends LifecycleStrategySupport {

    private final Lifetime lifetime;

    private LifetimeOfContext(Lifetime lifetime) {
        this.lifetime = lifetime;
    }

    /** @throws IllegalStateException when the context takes no service */
    static void watch(CamelContext context, Lifetime lifetime) {
        context.addLifecycleStrategy(new LifetimeOfContext(lifetime));
        try {
            // A context stops its services when the time for exchanges under way is over.
            context.addService(new End(lifetime), true, true);
        } catch (Exception e) {
            throw new IllegalStateException("The Camel context takes no service", e);
        }
    }

    @Override
    public void onContextStarting(CamelContext context) {
        lifetime.started();
    }

    /** Comes before the exchanges under way are given time to finish. */
    @Override
    public void onContextStopping(CamelContext context) {
        lifetime.stopping();
    }

    private static final class End extends ServiceSupport {

        private final Lifetime lifetime;

        End(Lifetime lifetime) {
            this.lifetime = lifetime;
        }

        @Override
        protected void doStop() {
            lifetime.stopped();
        }
    }
}
