package io.github.camelworkfront.examples.springboot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/** What the page shows. Routes write on it, each its own part; safe for several threads. */
@Component
public class Board {

    private static final int HAPPENINGS = 30;
    private static final String UNDECIDED = "pending";

    private final Clock clock = Clock.systemUTC();
    private final Deque<Happening> happenings = new ArrayDeque<>();
    private List<LateTask> lateTasks = List.of();
    private List<WaitingProof> waitingProofs = List.of();
    private long heard;

    /**
     * The board at one moment.
     *
     * @param happenings the latest first, at most 30
     * @param heard how many there have been since the start
     */
    record View(List<LateTask> lateTasks, List<WaitingProof> waitingProofs, List<Happening> happenings, long heard) {}

    /** @param tasks all that are late, in the order in which they are shown */
    public synchronized void showLateTasks(@Body List<Map<String, Object>> tasks) {
        Instant now = clock.instant();
        lateTasks = tasks.stream().map(task -> LateTask.of(task, now)).toList();
    }

    /** @param proofs all that there are; those that wait for a decision are shown */
    public synchronized void showWaitingProofs(@Body List<Map<String, Object>> proofs) {
        waitingProofs = proofs.stream()
                .filter(proof -> UNDECIDED.equalsIgnoreCase(String.valueOf(proof.get("decision"))))
                .map(WaitingProof::of)
                .toList();
    }

    /**
     * Notes that something happened.
     *
     * @param text a sentence
     * @param how it came: pushed, polled or proof
     */
    public synchronized void note(@Body String text, @Header("how") String how) {
        happenings.addFirst(new Happening(clock.instant(), how, text));
        heard++;
        if (happenings.size() > HAPPENINGS) {
            happenings.removeLast();
        }
    }

    synchronized View view() {
        return new View(lateTasks, waitingProofs, List.copyOf(happenings), heard);
    }
}
