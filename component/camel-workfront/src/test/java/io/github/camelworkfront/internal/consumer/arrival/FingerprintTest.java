package io.github.camelworkfront.internal.consumer.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theFormOfAStateMakesNoDifference() {
        Map<String, Object> pushed = new LinkedHashMap<>();
        pushed.put("lastUpdateDate", "2017-10-06T13:48:56.980-0600");
        pushed.put("DE:Tags", List.of("one"));
        pushed.put("sponsorID", null);
        pushed.put("hours", new BigDecimal("1.50"));
        Map<String, Object> polled = new LinkedHashMap<>();
        polled.put("hours", 1.5);
        polled.put("DE:Tags", "one");
        polled.put("lastUpdateDate", "2017-10-06T19:48:56:980+0000");
        assertThat(Fingerprint.of(pushed)).isEqualTo(Fingerprint.of(polled));
    }

    @Test
    void textAndNumbersAndWordsAreNotTheSame() {
        assertThat(Arrays.asList("1", 1, true, "true", null, "null", List.of("1", "1"), "11"))
                .extracting(Fingerprint::of)
                .doesNotHaveDuplicates();
    }

    @Test
    void whereANameEndsAndAValueBeginsMakesADifference() {
        assertThat(Fingerprint.of(Map.of("a", "bc"))).isNotEqualTo(Fingerprint.of(Map.of("ab", "c")));
    }

    @Property(tries = 300)
    void statesDifferWhereAValueDoes(
            @ForAll @Size(min = 1, max = 8) Map<String, String> state, @ForAll String other, @ForAll int which) {
        Map<String, String> changed = new HashMap<>(state);
        String name = List.copyOf(state.keySet()).get(Math.floorMod(which, state.size()));
        changed.put(name, other);
        assertThat(Fingerprint.of(changed).equals(Fingerprint.of(state))).isEqualTo(changed.equals(state));
    }
}
