package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.client.Connection;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.support.service.ServiceSupport;

/** Questions that events raise, asked under the sign-in of the endpoint. */
final class ServiceAccess extends ServiceSupport {

    private final Supplier<Connection> connect;
    private Connection connection;

    ServiceAccess(Supplier<Connection> connect) {
        this.connect = connect;
    }

    @Override
    protected void doStart() {
        connection = connect.get();
    }

    @Override
    protected void doStop() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    <T> T ask(Question<T> question) throws WorkfrontException {
        try (Connection mine = connection.share()) {
            return question.ask(mine.caller(Map.of()));
        }
    }

    /** One or several calls. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Caller caller) throws WorkfrontException;
    }
}
