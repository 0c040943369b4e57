package io.github.camelworkfront.sandbox.internal.proof.callback;

import io.github.camelworkfront.sandbox.ProofDelivery;
import java.time.Duration;
import java.time.Instant;

/** One callback on its way. Thread-safe by being locked with its {@link Deliveries}. */
final class Delivery {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration LIFE = Duration.ofHours(24);
    private static final Duration SELDOM = Duration.ofMinutes(60);

    private final CallbackTarget target;
    private final String type;
    private final int fileId;
    private final String body;
    private final Instant since;
    private ProofDelivery.State state = ProofDelivery.State.PENDING;
    private Instant begun;
    private Instant next;
    private int tries;
    private int status;

    /**
     * @param since when it is to be sent first
     */
    Delivery(CallbackTarget target, String type, int fileId, String body, Instant since) {
        this.target = target;
        this.type = type;
        this.fileId = fileId;
        this.body = body;
        this.since = since;
    }

    CallbackTarget target() {
        return target;
    }

    String body() {
        return body;
    }

    /** Tells whether the next try is due; it is not while one is under way. */
    boolean due(Instant now) {
        return state == ProofDelivery.State.PENDING && next != null && !next.isAfter(now);
    }

    boolean pending() {
        return state == ProofDelivery.State.PENDING;
    }

    /** Makes it due when it is to be sent first. */
    void ready() {
        next = since;
    }

    /** Takes note of it being lost on purpose. */
    void lost() {
        state = ProofDelivery.State.DROPPED;
    }

    void begin(Instant now) {
        next = null;
        begun = now;
        tries++;
    }

    /**
     * Takes note of how a try ended. Times count from its beginning, which no slow answer moves.
     *
     * @param answer the HTTP status, 0 if there was no answer
     */
    void end(int answer) {
        status = answer;
        Duration age = Duration.between(since, begun);
        if (answer >= 200 && answer < 300) {
            state = ProofDelivery.State.DELIVERED;
        } else if (age.compareTo(LIFE) >= 0) {
            state = ProofDelivery.State.DROPPED;
        } else {
            next = begun.plus(age.compareTo(PATIENCE) >= 0 ? SELDOM : Duration.ofMinutes(target.interval()));
        }
    }

    ProofDelivery describe() {
        return new ProofDelivery(target.url(), type, fileId, body, state, tries, status);
    }
}
