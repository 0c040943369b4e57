package io.github.camelworkfront.internal.patience;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.patience.Allowance.Refused;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.ServiceCall.Effect;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tries of one call, and whether there is another. A "too many requests" counts only when the call was alone:
 * otherwise there were too many of ours, which has been put right. For one thread at a time.
 */
public final class Tries {

    /** Refusals that do not count; more of them say that it is about this call and not about how many there are. */
    static final int MOST_UNCOUNTED = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Tries.class);

    private final PatienceSettings settings;
    private final Lanes lanes;
    private final Backoff backoff;
    private final Time time;
    private final Meters meters;
    private int repeated;
    private int uncounted;
    private boolean refusedBefore;
    private Refused refused;
    private boolean paused;
    private boolean uncertain;

    Tries(PatienceSettings settings, Lanes lanes, Backoff backoff, Time time, Meters meters) {
        this.settings = settings;
        this.lanes = lanes;
        this.backoff = backoff;
        this.time = time;
        this.meters = meters;
    }

    /**
     * Makes one request when it is its turn; its lane is free again when the answer is read.
     *
     * @throws WorkfrontException of the request, or because nobody may wait any more
     */
    public <T> Reply<T> inLane(ServiceCall call, Request<T> request) throws WorkfrontException {
        try (Lane lane = lane(call)) {
            Reply<T> reply = request.send();
            note(lane, reply);
            return reply;
        }
    }

    private Lane lane(ServiceCall call) throws WorkfrontException {
        long start = time.nanos();
        Lane lane = lanes.take(call, refusedBefore);
        meters.waited(time.nanos() - start);
        return lane;
    }

    private void note(Lane lane, Reply<?> reply) {
        Duration wait = reply.retryAfter();
        if (reply.failure() instanceof WorkfrontRateLimitException) {
            refused = lane.refused(wait, backoff);
            refusedBefore = true;
        } else {
            lane.answered();
            if (reply.failure() != null && wait != null && !wait.isZero() && Failures.mayPass(reply.failure())) {
                lanes.pause(wait);
                paused = true;
            }
        }
    }

    /** Whether the call shall be made again after this failure; when it says so, the wait is over or the lanes see to it. */
    boolean again(ServiceCall call, WorkfrontException e) {
        if (!Failures.mayPass(e) || !call.canBeSentAgain()) {
            return false;
        }
        boolean harmless = Failures.nothingApplied(e)
                || call.effect() == Effect.READ
                || call.effect() == Effect.IDEMPOTENT && settings.retryWrites();
        return harmless && waited(e);
    }

    /**
     * Whether a write that may have had its effect shall be made again, provided that a look at what is there says
     * that it has not. When it says so, the wait is over.
     */
    public boolean afterLook(WorkfrontException e) {
        return settings.retryWrites() && Failures.mayPass(e) && !Failures.nothingApplied(e) && waited(e);
    }

    /** Whether a try before the last one may have had its effect. */
    public boolean mayHaveTakenEffect() {
        return uncertain;
    }

    private boolean waited(WorkfrontException e) {
        uncertain |= !Failures.nothingApplied(e);
        boolean ours = e instanceof WorkfrontRateLimitException && refused != null && refused != Refused.ALONE;
        if (ours && settings.maxRetries() > 0 && uncounted < MOST_UNCOUNTED) {
            uncounted++;
        } else if (repeated < settings.maxRetries()) {
            repeated++;
        } else {
            return false;
        }
        LOG.debug(
                "{} is made again, which counts {} of {}: {}",
                e.getOperation(),
                repeated,
                settings.maxRetries(),
                e.getMessage());
        // A refused request waits with all others, in its lane's queue.
        boolean queued = refused != null || paused;
        refused = null;
        paused = false;
        boolean go = queued || lanes.rest(backoff.nanos(repeated - 1));
        if (go) {
            meters.repeated(e);
        }
        return go;
    }

    /** One request. */
    @FunctionalInterface
    public interface Request<T> {
        Reply<T> send() throws WorkfrontException;
    }
}
