package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Stores events for as long as it lives, and says after each how many are durable. */
public final class StoreUntilKilled {

    private StoreUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        EventStore store = EventStore.open(Path.of(arguments[0]));
        for (long number = 1; ; number++) {
            store.add(List.of(arrival(number)), List.of(text(number)));
            store.commit();
            System.out.println(number);
        }
    }

    static Arrival arrival(long number) {
        return new Arrival(
                Arrival.Source.PUSH,
                Arrival.Type.UPDATE,
                "TASK",
                String.valueOf(number),
                null,
                Instant.ofEpochSecond(number),
                Map.of("ID", String.valueOf(number)),
                null,
                null,
                null,
                false);
    }

    static byte[] text(long number) {
        return (number + "-" + "x".repeat(2000)).getBytes(StandardCharsets.UTF_8);
    }
}
