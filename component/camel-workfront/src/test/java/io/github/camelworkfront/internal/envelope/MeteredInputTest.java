package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MeteredInputTest {

    private final Verdict verdict = new Verdict();

    private MeteredInput input(int bytes, long max) {
        return new MeteredInput(new ByteArrayInputStream(new byte[bytes]), max, verdict);
    }

    @Test
    void allThatIsTakenIsCountedHoweverItIsTaken() throws IOException {
        MeteredInput in = input(100, 12);

        assertThat(in.read()).isZero();
        assertThat(in.skip(10)).isEqualTo(10);
        assertThat(in.skip(0)).isZero();
        assertThat(in.read(new byte[5], 1, 1)).isEqualTo(1);
        assertThat(in.markSupported()).isFalse();
        assertThatIOException().isThrownBy(in::read).withMessage("is longer than 12 bytes");
        assertThat(verdict.why()).isEqualTo("is longer than 12 bytes");
        assertThat(in.failure()).isNull();
    }

    @Test
    void eachStepMayTakeAsMuch() throws IOException {
        MeteredInput in = input(3 * MeteredInput.STEP, Long.MAX_VALUE);
        byte[] step = new byte[MeteredInput.STEP];

        assertThat(in.read(step)).isEqualTo(MeteredInput.STEP);
        in.nextStep();
        assertThat(in.read(step)).isEqualTo(MeteredInput.STEP);
        assertThatIOException().isThrownBy(in::read).withMessageContaining("of more than 262144 bytes");
    }

    @Test
    void theEndIsTheEndHoweverItIsMet() throws IOException {
        MeteredInput in = input(1, 10);

        assertThat(in.read()).isZero();
        assertThat(in.ended()).isFalse();
        assertThat(in.skip(5)).isZero();
        assertThat(in.ended()).isTrue();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void whatWasFoundFirstIsTheReason() {
        verdict.refuse("first");
        verdict.refuseBytes("second");

        assertThat(verdict.why()).isEqualTo("first");
    }
}
