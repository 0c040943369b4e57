package io.github.camelworkfront.internal.patience;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Failures;
import java.util.random.RandomGenerator;

/** How one endpoint's calls wait and are repeated, in lanes that others use as well. Serves many threads at once. */
public final class Patience {

    private final PatienceSettings settings;
    private final Lanes lanes;
    private final Time time;
    private final Meters meters;
    private final RandomGenerator chance;
    private final Backoff backoff;

    public Patience(PatienceSettings settings, Lanes lanes, Time time, RandomGenerator chance, Meters meters) {
        this.settings = settings;
        this.lanes = lanes;
        this.time = time;
        this.meters = meters;
        this.chance = chance;
        this.backoff = new Backoff(settings.retryDelay(), settings.maxRetryDelay(), chance);
    }

    /** For calls that reach no service: one lane, nothing repeated, nothing measured. */
    public static Patience none() {
        PatienceSettings settings = new PatienceSettings(1, 0, 0, 0, false);
        Lanes lane = new Lanes(new Lifetime(), Time.SYSTEM);
        lane.join(settings.maxConcurrentRequests());
        return new Patience(settings, lane, Time.SYSTEM, RandomGenerator.getDefault(), Meters.NONE);
    }

    /** The same without repetitions. */
    public Patience once() {
        return new Patience(settings.once(), lanes, time, chance, meters);
    }

    /** The tries of one call. */
    public Tries tries() {
        return new Tries(settings, lanes, backoff, time, meters);
    }

    /**
     * Makes a call, again and again as far as that is allowed and does no harm.
     *
     * @param tries   counts; may be that of tries before, of which this call is the next
     * @param attempt one try; it makes each of its requests in a lane
     * @throws WorkfrontException what the last try that was made failed with
     */
    public <T> T make(ServiceCall call, Tries tries, Attempt<T> attempt) throws WorkfrontException {
        long start = time.nanos();
        WorkfrontException failure = null;
        try {
            return repeated(call, tries, attempt);
        } catch (WorkfrontException e) {
            failure = e;
            throw e;
        } finally {
            measure(call.operation(), failure, time.nanos() - start);
        }
    }

    private void measure(String operation, WorkfrontException failure, long nanos) {
        if (failure != null && Failures.isCutShort(failure)) {
            meters.cutShort(operation, nanos);
        } else {
            meters.called(operation, failure, nanos);
        }
    }

    private <T> T repeated(ServiceCall call, Tries tries, Attempt<T> attempt) throws WorkfrontException {
        WorkfrontException before = null;
        while (true) {
            try {
                return attempt.run();
            } catch (WorkfrontException e) {
                if (before != null && Failures.isUnsent(e)) {
                    // What became of the call is what the try before says.
                    throw before;
                }
                if (!Failures.isCutShort(e)) {
                    meters.failed(e);
                }
                if (!tries.again(call, e)) {
                    throw e;
                }
                before = e;
            }
        }
    }

    /** One try. */
    @FunctionalInterface
    public interface Attempt<T> {
        T run() throws WorkfrontException;
    }
}
