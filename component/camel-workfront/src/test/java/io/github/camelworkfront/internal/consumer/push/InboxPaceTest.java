package io.github.camelworkfront.internal.consumer.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InboxPaceTest {

    @Test
    void delayDoublesToFiveMinutes() {
        InboxPace pace = new InboxPace(4, 5000, 1000);

        assertThat(pace.delay(1)).isEqualTo(5000);
        assertThat(pace.delay(2)).isEqualTo(10_000);
        assertThat(pace.delay(6)).isEqualTo(160_000);
        assertThat(pace.delay(7)).isEqualTo(300_000);
        assertThat(pace.delay(1000)).isEqualTo(300_000);
    }

    @Test
    void longerDelayThanThatStaysWhatItIs() {
        assertThat(new InboxPace(4, 600_000, 1000).delay(9)).isEqualTo(600_000);
    }

    @Test
    void fileHasTheNameOfHostObjectAndPath() {
        Path file = InboxFile.of(null, "https://Acme.my.workfront.com", "PROJ", "/hooks/a");

        assertThat(file).startsWithRaw(Path.of("workfront-inbox"));
        assertThat(file.getFileName().toString())
                .startsWith("acme.my.workfront.com-proj-hooks-a-")
                .endsWith(".mv");
        assertThat(InboxFile.of(null, "https://acme.my.workfront.com", "PROJ", "/hooks-a"))
                .isNotEqualTo(file);
    }
}
