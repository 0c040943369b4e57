package io.github.camelworkfront.sandbox.internal.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Makes object IDs: 32 lower-case hexadecimal digits that grow with time and with every call. */
public final class IdSource {

    private static final HexFormat HEX = HexFormat.of();

    private final SplittableRandom random;
    private long lastSecond;
    private int sequence;

    private IdSource(long seed) {
        random = new SplittableRandom(seed);
    }

    /** @param seed where the random half of the IDs starts; the same seed, times and calls give the same IDs */
    public static IdSource seeded(long seed) {
        return new IdSource(seed);
    }

    /**
     * @param now the time of creation
     * @return an ID greater than every earlier one, even when the clock was set back meanwhile
     */
    public synchronized String next(Instant now) {
        lastSecond = Math.max(lastSecond, now.getEpochSecond());
        return HEX.toHexDigits((int) lastSecond) + HEX.toHexDigits(sequence++) + HEX.toHexDigits(random.nextLong());
    }

    /** @return the ID that is given, or a new one when it is null */
    String orNext(Object given, Instant now) {
        return given != null ? given.toString() : next(now);
    }
}
