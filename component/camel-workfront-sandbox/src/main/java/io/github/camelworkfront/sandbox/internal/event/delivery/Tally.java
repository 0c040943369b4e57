package io.github.camelworkfront.sandbox.internal.event.delivery;

/**
 * What was counted so far.
 *
 * @param messages messages that came up
 * @param sent tries
 * @param delivered messages that were taken
 * @param givenUp messages that will not be sent any more, other than those lost on purpose
 */
public record Tally(long messages, long sent, long delivered, long givenUp) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plusMessage() {
        return new Tally(messages + 1, sent, delivered, givenUp);
    }

    Tally plusTry() {
        return new Tally(messages, sent + 1, delivered, givenUp);
    }

    Tally plusDelivered(int more) {
        return new Tally(messages, sent, delivered + more, givenUp);
    }

    Tally plusGivenUp() {
        return new Tally(messages, sent, delivered, givenUp + 1);
    }
}
