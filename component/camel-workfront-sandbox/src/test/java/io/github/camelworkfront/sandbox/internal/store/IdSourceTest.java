package io.github.camelworkfront.sandbox.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IdSourceTest {

    @Property
    void idsGrowEvenWhenTheClockGoesBack(@ForAll List<@IntRange(max = 2_000_000_000) Integer> seconds) {
        IdSource source = IdSource.seeded(7);
        List<String> ids = new ArrayList<>();
        seconds.forEach(second -> ids.add(source.next(Instant.ofEpochSecond(second))));

        assertThat(ids).allMatch(id -> id.matches("[0-9a-f]{32}")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSameIds() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(IdSource.seeded(7).next(now)).isEqualTo(IdSource.seeded(7).next(now));
        assertThat(IdSource.seeded(7).next(now)).isNotEqualTo(IdSource.seeded(8).next(now));
    }
}
