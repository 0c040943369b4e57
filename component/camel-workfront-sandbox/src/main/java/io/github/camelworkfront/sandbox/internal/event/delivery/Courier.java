package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes messages and posts them, off the thread that calls. Thread-safe; has no threads before its first errand. */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private static final int MOST_IN_ARRAY = 10;
    /** What is larger is not delivered (Adobe, "Event Subscription API"). */
    private static final int MOST_BYTES = 1 << 20;

    private final Choices choices;
    private final Poster poster = new Poster();

    Courier(Choices choices) {
        this.choices = choices;
    }

    /** What becomes of messages that were taken along. Called on threads of the courier. */
    interface Report {

        /** These are too large to be sent, or could not be written. */
        void undeliverable(List<Delivery> deliveries);

        /** The others are being sent; there may be none. */
        void sending(List<Delivery> deliveries);

        /** They were answered, with 0 if they were not. */
        void answered(List<Delivery> deliveries, int status);
    }

    /** Returns how many messages go out together. */
    int capacity() {
        return arrays() ? MOST_IN_ARRAY : 1;
    }

    private boolean arrays() {
        return choices.is(Choice.EVENT_ARRAYS, "array");
    }

    /**
     * Takes messages along.
     *
     * @param deliveries messages to one address with one token, at most as many as go out together
     * @param answerTime how long the receiver may take
     */
    void take(List<Delivery> deliveries, Duration answerTime, Report report) {
        poster.run(() -> deliver(deliveries, answerTime, report));
    }

    private void deliver(List<Delivery> deliveries, Duration answerTime, Report report) {
        List<Delivery> fitting = new ArrayList<>();
        List<Delivery> others = new ArrayList<>();
        List<byte[]> bodies = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            byte[] body = body(delivery.parcel());
            if (body.length == 0 || body.length > MOST_BYTES) {
                others.add(delivery);
            } else {
                fitting.add(delivery);
                bodies.add(body);
            }
        }
        report.undeliverable(others);
        report.sending(fitting);
        if (!fitting.isEmpty()) {
            Parcel first = fitting.get(0).parcel();
            byte[] body = arrays() || bodies.size() > 1 ? array(bodies) : bodies.get(0);
            poster.post(
                    first.url(),
                    authorization(first.authToken()),
                    body,
                    answerTime,
                    status -> report.answered(fitting, status));
        }
    }

    /** Returns nothing if it cannot be written, lest everybody waits for it for ever. */
    private static byte[] body(Parcel parcel) {
        try {
            return parcel.body().get();
        } catch (RuntimeException e) {
            LOG.error("The {} cannot be written", parcel, e);
            return new byte[0];
        }
    }

    private String authorization(String token) {
        return choices.is(Choice.EVENT_AUTHORIZATION, "bearer") ? "Bearer " + token : token;
    }

    private static byte[] array(List<byte[]> bodies) {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        array.write('[');
        for (int i = 0; i < bodies.size(); i++) {
            if (i > 0) {
                array.write(',');
            }
            array.writeBytes(bodies.get(i));
        }
        array.write(']');
        return array.toByteArray();
    }

    /** Breaks off what is under way. */
    void close() {
        poster.close();
    }
}
