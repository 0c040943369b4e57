package io.github.camelworkfront.sandbox;

import java.time.Duration;
import java.util.List;

/**
 * The delivery of events to subscriptions: what was sent, and what shall go wrong. What was set goes back to its default with
 * {@link WorkfrontSandbox#reset()}. Shares are from 0 to 1, and hold for what happens from then on. Thread-safe.
 *
 * <p>Retries and delays pass on the {@linkplain WorkfrontSandbox#clock() sandbox's clock}, which tests can move.
 */
public interface EventControls {

    /** Returns the latest 10,000 messages, in the order in which they came up. */
    List<EventDelivery> deliveries();

    /**
     * Loses that share of the messages.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    EventControls drop(double share);

    /**
     * Sends that share of the messages twice.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    EventControls doubled(double share);

    /**
     * Lets that share of the messages be overtaken: each is sent after one to five of the following ones to the same address, or when nothing
     * followed it for a moment.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    EventControls reorder(double share);

    /**
     * Sends messages so much later, by the sandbox's clock; not at all later unless set otherwise.
     *
     * @throws IllegalArgumentException if it is negative
     */
    EventControls delay(Duration time);

    /** Starts chance anew: the same seed and messages give the same losses; 1 unless set otherwise. */
    EventControls seed(long seed);

    /**
     * Says how long a receiver may take to answer, in real time; 5 seconds unless set otherwise, as at the service.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    EventControls answerTime(Duration time);

    /** Sends nothing until {@link #release()}. */
    EventControls hold();

    /** Sends again, beginning with what came up meanwhile. */
    EventControls release();

    /**
     * Tells whether nothing is under way and nothing is due. What waits for its next try, for a delay to pass or for a disabled address is not
     * due; what is held is.
     */
    boolean idle();

    /**
     * Waits until {@link #idle()}.
     *
     * @param most how long to wait, in real time
     * @throws IllegalStateException if it takes longer
     */
    void awaitIdle(Duration most);

    /** Returns how many messages came up: one for each change and subscription that it matches. */
    long messages();

    /** Returns how many tries were made. */
    long sent();

    /** Returns how many messages were taken by their receiver; one that was doubled may count twice. */
    long delivered();

    /** Returns how many messages were lost on purpose, by {@link #drop}. */
    long dropped();

    /** Returns how many messages were given up: after all tries, as too large, or because address or subscription were gone. */
    long givenUp();

    /** Returns how many messages are under way, or wait for their next try, a delay or a disabled address. */
    long pending();

    /** Returns how many messages were doubled on purpose. */
    long doubledCount();

    /** Returns how many messages were held back on purpose. */
    long reordered();

    /** Returns how an address has been answering. */
    UrlHealth health(String url);
}
