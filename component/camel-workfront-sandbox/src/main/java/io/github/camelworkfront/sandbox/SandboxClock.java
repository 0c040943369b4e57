package io.github.camelworkfront.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The time of a sandbox: the system's, moved by as much as a test wants. Thread-safe. */
public final class SandboxClock extends Clock {

    private final Clock base;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    /** Makes a clock that shows the system's time. */
    public SandboxClock() {
        this(Clock.systemUTC(), ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
    }

    private SandboxClock(Clock base, ZoneId zone, AtomicReference<Duration> offset) {
        this.base = base;
        this.zone = zone;
        this.offset = offset;
    }

    /** Moves the time on; a negative duration moves it back. */
    public void advance(Duration time) {
        offset.updateAndGet(moved -> moved.plus(time));
    }

    /** Sets the time, from which it goes on. */
    public void set(Instant now) {
        offset.set(Duration.between(base.instant(), now));
    }

    /** Goes back to the system's time. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Returns a clock of another zone that moves together with this one. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(base, other, offset);
    }
}
