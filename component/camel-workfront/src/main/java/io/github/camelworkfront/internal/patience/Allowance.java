package io.github.camelworkfront.internal.patience;

import java.util.concurrent.TimeUnit;

/**
 * How many requests may be under way at the same time: at first as many as the options say, half of them when the
 * service says that it has too many, and one more at a time while it answers. A step up that the service refuses is
 * taken back, and the next one waits longer. Of requests that were sent before a cut nothing more is learnt. For one
 * thread at a time.
 */
final class Allowance {

    /** Time between two steps up. */
    static final long STEP = TimeUnit.SECONDS.toNanos(2);

    /** Time between two steps up at most, after steps that were refused. */
    static final long LONGEST_STEP = TimeUnit.SECONDS.toNanos(32);

    private static final int UNLEARNT = Integer.MAX_VALUE;

    private int most;
    private int learnt = UNLEARNT;
    private int used;
    private int era;
    private int refusedInRow;
    private int answers;
    private long interval = STEP;
    private long changed;
    private boolean onTrial;

    Allowance(int most) {
        this.most = most;
    }

    int allowed() {
        return Math.min(learnt, most);
    }

    int used() {
        return used;
    }

    /** Cuts since the last request that was answered. */
    int refusedInRow() {
        return refusedInRow;
    }

    boolean isFree() {
        return used < allowed();
    }

    /** Changes the bound that the options set. */
    void most(int requests) {
        most = requests;
    }

    /** Begins a request; what is given back tells to which era it belongs. */
    int take() {
        used++;
        return era;
    }

    void giveBack() {
        used--;
    }

    /** The service has answered a request, whatever it said but that there are too many. */
    void answered(int taken, long now) {
        if (taken != era) {
            return;
        }
        refusedInRow = 0;
        answers++;
        if (learnt == UNLEARNT || answers < allowed() || now - changed < interval) {
            return;
        }
        if (onTrial) {
            interval = STEP;
        }
        stepUp(now);
    }

    private void stepUp(long now) {
        learnt = allowed() + 1;
        if (learnt > most) {
            learnt = UNLEARNT;
        }
        begin(now, learnt != UNLEARNT);
    }

    /** The service has said to a request that there are too many. */
    Refused refused(int taken, long now) {
        if (taken != era) {
            return Refused.LATE;
        }
        boolean alone = allowed() == 1 || used <= 1;
        boolean back = onTrial && refusedInRow == 0 && allowed() > 1;
        if (back) {
            interval = Math.min(LONGEST_STEP, 2 * interval);
        }
        learnt = back ? allowed() - 1 : Math.max(1, Math.min(allowed(), used) / 2);
        refusedInRow++;
        era++;
        begin(now, false);
        return alone ? Refused.ALONE : back ? Refused.STEP_BACK : Refused.CUT;
    }

    private void begin(long now, boolean trial) {
        changed = now;
        answers = 0;
        onTrial = trial;
    }

    /** What a refusal says. */
    enum Refused {
        /** Nothing: the request was sent before the last cut. */
        LATE,
        /** That there was one more than the service takes. */
        STEP_BACK,
        /** That there were too many. */
        CUT,
        /** That there is no room for a single one. */
        ALONE
    }
}
