package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Connection;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.Registration;
import io.github.camelworkfront.internal.operation.Subscriptions;
import java.util.Map;
import org.apache.camel.component.webhook.WebhookConfiguration;

/** From the options of {@code webhook:workfront:OBJ/events} to its subscriptions. */
public final class EventRegistration {

    private EventRegistration() {}

    /**
     * Finds or makes the subscriptions.
     *
     * @throws IllegalArgumentException for options that are not possible, before anything is sent
     * @throws WorkfrontException       when they cannot be made, unless {@code registrationFailure=retry}
     */
    public static Registration of(ConsumerSetup setup, WebhookConfiguration webhook) throws WorkfrontException {
        String url = PublicAddress.of(webhook, setup.options().lenient());
        WantedSubscriptions wanted = WantedSubscriptions.of(setup, url);
        return Upkeep.start(setup, "subscriptions", webhook.getWebhookPath(), new OfEvents(setup, wanted));
    }

    /** Keeps subscriptions with a share in the connections of the endpoint. */
    private static final class OfEvents implements Keeper {

        private final ConsumerSetup setup;
        private final int wanted;
        private final SubscriptionKeeper keeper;
        private final Connection connection;

        OfEvents(ConsumerSetup setup, WantedSubscriptions wanted) {
            this.setup = setup;
            this.wanted = wanted.requests().size();
            this.keeper = new SubscriptionKeeper(
                    wanted, setup.consumer().isDeleteOrphans(), setup.target().label());
            this.connection = setup.connect().get();
        }

        @Override
        public int wanted() {
            return wanted;
        }

        @Override
        public SubscriptionState establish() throws WorkfrontException {
            try (Connection mine = connection.share()) {
                return keeper.establish(service(mine));
            }
        }

        @Override
        public SubscriptionState look() throws WorkfrontException {
            try (Connection mine = connection.share()) {
                return keeper.look(service(mine));
            }
        }

        @Override
        public void remove() throws WorkfrontException {
            try (Connection mine = connection.share()) {
                keeper.remove(service(mine));
            }
        }

        private Subscriptions service(Connection mine) {
            String userToken = setup.configuration().getUserToken();
            return new Subscriptions(
                    mine.caller(Map.of()), userToken, setup.target().label());
        }

        @Override
        public void close() {
            connection.close();
        }
    }
}
