package huanqing.domain.cashflow;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Chance that can be repeated: the same seed and stream give the same draws on every machine and every Java from 17 on.
 *
 * <p>The generator is named (L64X128MixRandom), and bounded draws are made here from its 64-bit words, because the
 * library's own bounded draws are not promised to stay as they are.
 */
public final class SeededDraws {
    private static final String ALGORITHM = "L64X128MixRandom";
    /** Odd, so that (seed, stream) pairs near each other do not meet. */
    private static final long STREAM_STEP = 0x9E3779B97F4A7C15L;

    private final RandomGenerator source;

    /**
     * @param seed what the person sees and can set
     * @param stream tells uses of one seed apart, so that a change in one use leaves the others as they are
     */
    public SeededDraws(long seed, int stream) {
        source = RandomGeneratorFactory.of(ALGORITHM).create(seed + stream * STREAM_STEP);
    }

    /** A whole number from 0 to {@code bound - 1}, each equally likely up to {@code bound / 2^32}. */
    public int below(int bound) {
        return (int) (((source.nextLong() >>> 32) * bound) >>> 32);
    }

    /** Brings the values into a random order in place, every order equally likely. */
    public void shuffle(int[] values) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = below(last + 1);
            int kept = values[last];
            values[last] = values[other];
            values[other] = kept;
        }
    }
}
