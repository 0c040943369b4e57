package io.github.camelworkfront.internal.patience;

import io.github.camelworkfront.internal.patience.Allowance.Refused;
import java.time.Duration;

/**
 * The right to one request, from before it is sent until its answer is read or closed. One thread at a time says what
 * came of it; anybody may close it.
 */
public final class Lane implements AutoCloseable {

    private final Lanes lanes;
    private final int era;
    private boolean closed;
    private boolean handedOut;

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

    /** The body of the answer goes to the route, which closes this lane when it has read it. */
    public void handOut() {
        lanes.locked(() -> {
            if (!closed && !handedOut) {
                handedOut = true;
                lanes.allowance().handOut();
            }
        });
    }

    /** Gives the lane to the next who waits; a second time does nothing. */
    @Override
    public void close() {
        lanes.locked(() -> {
            if (closed) {
                return;
            }
            closed = true;
            if (handedOut) {
                lanes.allowance().handBack();
            }
            lanes.allowance().giveBack();
        });
    }
}
