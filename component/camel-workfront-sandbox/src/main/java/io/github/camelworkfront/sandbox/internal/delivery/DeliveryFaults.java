package io.github.camelworkfront.sandbox.internal.delivery;

import java.time.Duration;
import java.util.Random;

/** What goes wrong with messages on purpose, and how often it did. Guarded by the lock of whoever delivers. */
public final class DeliveryFaults {

    /** Any fixed number would do: runs are the same unless somebody wants others. */
    private static final long DEFAULT_SEED = 1;

    private static final int MOST_OVERTAKING = 5;

    private Random random = new Random(DEFAULT_SEED);
    private double drop;
    private double doubled;
    private double reorder;
    private Duration delay = Duration.ZERO;
    private long droppedCount;
    private long doubledCount;
    private long reorderedCount;

    /** Sets the share that is lost. */
    public void drop(double share) {
        drop = checked("drop", share);
    }

    /** Sets the share that is sent twice. */
    public void doubled(double share) {
        doubled = checked("doubled", share);
    }

    /** Sets the share that is overtaken. */
    public void reorder(double share) {
        reorder = checked("reorder", share);
    }

    /** Sets by how much all are late. */
    public void delay(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("delay must not be negative; write a duration such as PT10S");
        }
        delay = time;
    }

    /** Starts chance anew. */
    public void seed(long seed) {
        random = new Random(seed);
    }

    private static double checked(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, such as 0.05, not " + share);
        }
        return share;
    }

    /** Decides whether the next message is lost. */
    public boolean drops() {
        boolean hit = hits(drop);
        droppedCount += hit ? 1 : 0;
        return hit;
    }

    /** Decides whether the next message is sent twice. */
    public boolean doubles() {
        boolean hit = hits(doubled);
        doubledCount += hit ? 1 : 0;
        return hit;
    }

    /** Decides how many messages overtake the next one; 0 for none. */
    public int overtaking() {
        if (!hits(reorder)) {
            return 0;
        }
        reorderedCount++;
        return 1 + random.nextInt(MOST_OVERTAKING);
    }

    /** A share of nothing takes no number, so that other shares meet the same chance with and without it. */
    private boolean hits(double share) {
        return share > 0 && random.nextDouble() < share;
    }

    /** Returns the share that is lost. */
    public double drop() {
        return drop;
    }

    /** Returns the share that is sent twice. */
    public double doubled() {
        return doubled;
    }

    /** Returns the share that is overtaken. */
    public double reorder() {
        return reorder;
    }

    /** Returns by how much all are late. */
    public Duration delay() {
        return delay;
    }

    /** Returns how many were lost. */
    public long droppedCount() {
        return droppedCount;
    }

    /** Returns how many were doubled. */
    public long doubledCount() {
        return doubledCount;
    }

    /** Returns how many were held back. */
    public long reorderedCount() {
        return reorderedCount;
    }
}
