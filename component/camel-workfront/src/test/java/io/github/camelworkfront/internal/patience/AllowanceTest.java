package io.github.camelworkfront.internal.patience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.patience.Allowance.Refused;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long LATER = Allowance.LONGEST_STEP;

    private final Allowance allowance = new Allowance(10);
    private long now;

    @Test
    void itBeginsWithAllThatTheOptionsAllow() {
        assertThat(allowance.allowed()).isEqualTo(10);
        take(9);
        assertThat(allowance.isFree()).isTrue();
        take(1);
        assertThat(allowance.isFree()).isFalse();
        assertThat(allowance.used()).isEqualTo(10);
    }

    @Test
    void aBurstThatIsRefusedCutsOnce() {
        List<Integer> burst = take(10);

        assertThat(refuse(burst.get(0))).isEqualTo(Refused.CUT);
        for (int era : burst.subList(1, 10)) {
            assertThat(refuse(era)).isEqualTo(Refused.LATE);
        }

        assertThat(allowance.allowed()).isEqualTo(5);
        assertThat(allowance.used()).isZero();
    }

    @Test
    void onlyAsManyAsWereUnderWayAreHalved() {
        refuse(take(4).get(0));

        assertThat(allowance.allowed()).isEqualTo(2);
    }

    @Test
    void oneIsAlwaysAllowedAndItsRefusalSaysSo() {
        refuse(take(10).get(0));
        finish(9);
        refuse(take(5).get(0));
        finish(4);
        assertThat(refuse(take(2).get(0))).isEqualTo(Refused.CUT);
        finish(1);
        assertThat(allowance.allowed()).isEqualTo(1);

        assertThat(refuse(take(1).get(0))).isEqualTo(Refused.ALONE);
        assertThat(refuse(take(1).get(0))).isEqualTo(Refused.ALONE);

        assertThat(allowance.allowed()).isEqualTo(1);
        assertThat(allowance.refusedInRow()).isEqualTo(5);
    }

    @Test
    void itGrowsByOneWhenTimeHasPassedAndAsManyAreAnswered() {
        refuse(take(4).get(0));
        finish(3);

        now += Allowance.STEP - 1;
        answer(10);
        assertThat(allowance.allowed()).isEqualTo(2);
        now += 1;
        answer(1);
        assertThat(allowance.allowed()).isEqualTo(3);

        now += Allowance.STEP;
        answer(2);
        assertThat(allowance.allowed()).isEqualTo(3);
        answer(1);
        assertThat(allowance.allowed()).isEqualTo(4);
        assertThat(allowance.refusedInRow()).isZero();
    }

    @Test
    void itGrowsUpToWhatTheOptionsAllowAndNoFurther() {
        refuse(take(10).get(0));
        finish(9);
        for (int i = 0; i < 100; i++) {
            now += LATER;
            answer(10);
        }

        assertThat(allowance.allowed()).isEqualTo(10);
        take(10);
        assertThat(allowance.isFree()).isFalse();
    }

    @Test
    void aStepThatIsRefusedIsTakenBackAndTheNextOneWaitsLonger() {
        refuse(take(10).get(0));
        finish(9);
        answer(1);
        now += Allowance.STEP;
        answer(5);
        assertThat(allowance.allowed()).isEqualTo(6);

        List<Integer> six = take(6);
        assertThat(refuse(six.get(0))).isEqualTo(Refused.STEP_BACK);
        finish(5);
        assertThat(allowance.allowed()).isEqualTo(5);

        now += Allowance.STEP;
        answer(10);
        assertThat(allowance.allowed()).isEqualTo(5);
        now += Allowance.STEP;
        answer(1);
        assertThat(allowance.allowed()).isEqualTo(6);
    }

    @Test
    void twoRefusalsInARowHalveAlsoAfterAStep() {
        refuse(take(10).get(0));
        finish(9);
        now += LATER;
        answer(5);
        refuse(take(6).get(0));
        finish(5);

        assertThat(refuse(take(5).get(0))).isEqualTo(Refused.CUT);
        assertThat(allowance.allowed()).isEqualTo(2);
    }

    @Test
    void answersToWhatWasSentBeforeACutSayNothing() {
        List<Integer> before = take(10);
        refuse(before.get(0));
        now += LATER;
        for (int era : before.subList(1, 10)) {
            allowance.answered(era, now);
        }

        assertThat(allowance.allowed()).isEqualTo(5);
        assertThat(allowance.refusedInRow()).isEqualTo(1);
    }

    @Test
    void anotherBoundOfTheOptionsCountsAtOnceWhereNothingIsLearnt() {
        allowance.most(3);
        assertThat(allowance.allowed()).isEqualTo(3);
        allowance.most(20);
        assertThat(allowance.allowed()).isEqualTo(20);

        refuse(take(20).get(0));
        allowance.most(40);
        assertThat(allowance.allowed()).isEqualTo(10);
    }

    @Property
    void whateverHappensAtLeastOneAndNeverMoreThanTheOptionsAreAllowed(
            @ForAll @IntRange(min = 1, max = 20) int most,
            @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 3) Integer> events) {
        Allowance any = new Allowance(most);
        List<Integer> underWay = new ArrayList<>();
        for (int event : events) {
            now += Allowance.STEP / 2;
            if (event == 0 && any.isFree()) {
                underWay.add(any.take());
            } else if (event > 0 && !underWay.isEmpty()) {
                int era = underWay.remove(underWay.size() / event - (event == 1 ? 1 : 0));
                if (event == 3) {
                    any.refused(era, now);
                } else {
                    any.answered(era, now);
                }
                any.giveBack();
            }
            assertThat(any.allowed()).isBetween(1, most);
            assertThat(any.used()).isEqualTo(underWay.size()).isLessThanOrEqualTo(most);
        }
    }

    private List<Integer> take(int count) {
        List<Integer> eras = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            eras.add(allowance.take());
        }
        return eras;
    }

    private void finish(int count) {
        for (int i = 0; i < count; i++) {
            allowance.giveBack();
        }
    }

    private Refused refuse(int era) {
        Refused refused = allowance.refused(era, now);
        allowance.giveBack();
        return refused;
    }

    private void answer(int count) {
        for (int i = 0; i < count; i++) {
            allowance.answered(allowance.take(), now);
            allowance.giveBack();
        }
    }
}
