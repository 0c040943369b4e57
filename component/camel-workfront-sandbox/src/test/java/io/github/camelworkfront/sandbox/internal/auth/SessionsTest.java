package io.github.camelworkfront.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Sessions sessions = new Sessions(Clock.systemUTC());

    @Test
    void theSessionsOfApplicationsAreClosedAlsoWhileTheyAreInUse() throws Exception {
        ExecutorService calls = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < 300; i++) {
                String token = sessions.openForApp("user", Duration.ofHours(1)).token();
                AtomicInteger uses = new AtomicInteger();
                Future<?> inUse = calls.submit(() -> {
                    while (!Thread.currentThread().isInterrupted()
                            && sessions.use(token).isPresent()) {
                        uses.incrementAndGet();
                    }
                });
                while (uses.get() == 0) {
                    Thread.onSpinWait();
                }

                sessions.closeThoseOfApps();

                assertThat(sessions.use(token)).isEmpty();
                inUse.get();
            }
        } finally {
            calls.shutdownNow();
        }
    }

    @Test
    void aSessionFromALoginStaysOpenWhenThoseOfApplicationsAreClosed() {
        String token = sessions.open("user", Duration.ofHours(1)).token();

        sessions.closeThoseOfApps();

        assertThat(sessions.use(token)).isPresent();
    }
}
