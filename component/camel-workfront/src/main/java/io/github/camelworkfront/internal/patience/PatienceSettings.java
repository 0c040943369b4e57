package io.github.camelworkfront.internal.patience;

/**
 * What the options say of limits and repetition, checked.
 *
 * @param maxConcurrentRequests requests at the same time at most, 1 or more
 * @param maxRetries            repetitions of one call at most, 0 for none
 * @param retryDelay            milliseconds before the first repetition
 * @param maxRetryDelay         milliseconds before a repetition at most
 * @param retryWrites           whether writes are repeated that may have had an effect
 */
public record PatienceSettings(
        int maxConcurrentRequests, int maxRetries, long retryDelay, long maxRetryDelay, boolean retryWrites) {

    /** The same without any repetition. */
    public PatienceSettings once() {
        return new PatienceSettings(maxConcurrentRequests, 0, retryDelay, maxRetryDelay, false);
    }
}
