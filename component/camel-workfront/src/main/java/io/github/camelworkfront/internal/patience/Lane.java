package io.github.camelworkfront.internal.patience;

import io.github.camelworkfront.internal.patience.Allowance.Refused;
import java.time.Duration;

/**
 * The right to one request, from before it is sent until its answer is read. One thread at a time says what
 * came of it; anybody may close it.
 */
final class Lane implements AutoCloseable {

    private final Lanes lanes;
    private final int era;
    private boolean closed;

    Lane(Lanes lanes, int era) {
        this.lanes = lanes;
        this.era = era;
    }

    /** The service has answered, whatever it said but that there are too many requests. */
    void answered() {
        lanes.answered(era);
    }

    /**
     * The service has said that there are too many requests.
     *
     * @param wait    how long it asks everybody to wait, null when it does not say
     * @param backoff the waits where it does not
     */
    Refused refused(Duration wait, Backoff backoff) {
        return lanes.refused(era, wait, backoff);
    }

    /** Gives the lane to the next who waits; a second time does nothing. */
    @Override
    public void close() {
        lanes.locked(() -> {
            if (!closed) {
                closed = true;
                lanes.allowance().giveBack();
            }
        });
    }
}
