package io.github.camelworkfront.internal.consumer.push;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;

/**
 * Tells the log of requests that were refused, without a word of what they carry. Anybody can send requests, so only the
 * first, tenth, hundredth, … of a kind is worth a warning.
 */
final class Complaints {

    private final Logger log;
    private final EventMeters meters;
    private final Map<Answer, LongAdder> counts = new ConcurrentHashMap<>();

    Complaints(Logger log, EventMeters meters) {
        this.log = log;
        this.meters = meters;
    }

    void refused(Answer answer, String why) {
        meters.refused(answer);
        LongAdder count = counts.computeIfAbsent(answer, a -> new LongAdder());
        count.increment();
        long number = count.sum();
        if (isPowerOfTen(number)) {
            log.warn(
                    "A delivery of events was refused with {}: {} (number {} of this kind)",
                    answer.status(),
                    why,
                    number);
        } else {
            log.debug("A delivery of events was refused with {}: {}", answer.status(), why);
        }
    }

    private static boolean isPowerOfTen(long number) {
        long power = 1;
        while (power < number) {
            power *= 10;
        }
        return power == number;
    }
}
