package io.github.camelworkfront.sandbox.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

    @Test
    void theEmptySeedIsJustEnoughToSignIn() {
        Store store = SeedStores.seeded("empty");

        assertThat(store.count("USER")).isEqualTo(1);
        assertThat(store.count("GROUP")).isEqualTo(1);
        assertThat(store.count("CSTEM")).isPositive();
        assertThat(store.count("PROJ")).isZero();
    }

    @Test
    void aNumberMakesThatManyTasksInProjectsOfTwoHundred() {
        Store store = SeedStores.seeded("450");

        assertThat(store.count("TASK")).isEqualTo(450);
        assertThat(store.count("PROJ")).isEqualTo(3);
        assertThat(store.count("USER")).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Demo", "0", "-5", "1.5", "99999999999"})
    void anythingElseIsRefusedWithWhatWouldBeRight(String name) {
        assertThatThrownBy(() -> Seeds.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "'")
                .hasMessageContaining("demo, empty or a number");
    }
}
