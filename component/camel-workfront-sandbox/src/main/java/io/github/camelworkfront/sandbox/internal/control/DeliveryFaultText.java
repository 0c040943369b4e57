package io.github.camelworkfront.sandbox.internal.control;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/** The settings of what goes wrong with events and callbacks: {@code drop}, {@code doubled}, {@code reorder}, {@code delay} and {@code seed}. */
final class DeliveryFaultText {

    /** The names of the settings. */
    static final String[] NAMES = {"drop", "doubled", "reorder", "delay", "seed"};

    private static final String SHARE = "a share from 0 to 1 such as 0.05";

    private DeliveryFaultText() {}

    /** Sets what is said; the rest stays as it is. */
    static void apply(
            Settings settings,
            DoubleConsumer drop,
            DoubleConsumer doubled,
            DoubleConsumer reorder,
            Consumer<Duration> delay,
            LongConsumer seed) {
        settings.read("drop", Double::valueOf, SHARE).ifPresent(drop::accept);
        settings.read("doubled", Double::valueOf, SHARE).ifPresent(doubled::accept);
        settings.read("reorder", Double::valueOf, SHARE).ifPresent(reorder::accept);
        settings.duration("delay").ifPresent(delay);
        settings.read("seed", Long::valueOf, "a whole number").ifPresent(seed::accept);
    }
}
