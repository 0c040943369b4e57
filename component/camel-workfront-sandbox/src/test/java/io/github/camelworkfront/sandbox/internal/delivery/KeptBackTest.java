package io.github.camelworkfront.sandbox.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptBackTest {

    private final KeptBack<String> kept = new KeptBack<>();

    @Test
    void aMessageComesAfterAsManyOthersAsItWasToldToLetPass() {
        kept.add("a", 2);
        kept.add("b", 1);

        assertThat(kept.passed()).containsExactly("b");
        assertThat(kept.passed()).containsExactly("a");
        assertThat(kept.isEmpty()).isTrue();
    }

    @Test
    void aMessageComesWhenNothingFollowed() {
        kept.add("a", 5);

        assertThat(kept.ifQuiet()).isEmpty();
        assertThat(kept.passed()).isEmpty();
        assertThat(kept.ifQuiet()).isEmpty();
        assertThat(kept.ifQuiet()).containsExactly("a");
    }

    @Test
    void someMayBeTakenOut() {
        kept.add("a", 5);
        kept.add("b", 5);

        assertThat(kept.remove("a"::equals)).containsExactly("a");
        assertThat(kept.isEmpty()).isFalse();
    }
}
