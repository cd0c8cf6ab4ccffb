package huanqing.domain.statement;

/**
 * Counts how often a key has been seen, in 16 bytes a slot: keys are known by a 64-bit fingerprint, so a million rows need some
 * 32 MiB. Two different keys of one file share one with a chance of 3 in 100 million at a million rows; the later one would
 * then count as a twin.
 */
final class Occurrences {
    private static final int MARK_BITS = 40;
    private static final long ONCE = 1L << MARK_BITS;

    private long[] mixes = new long[1 << 10];

    /** How often, in the upper bits, and the mark of the first time below; 0 where a slot is free. */
    private long[] seen = new long[1 << 10];

    private int used;

    /** How often the key was seen before, and counts it. */
    int countBefore(String key) {
        return (int) (note(key, 0) >>> MARK_BITS);
    }

    /**
     * The mark with which the key was seen for the first time, or -1 where that is now.
     *
     * @param mark not negative, below 2^40
     */
    long firstMark(String key, long mark) {
        long before = note(key, mark);
        return before == 0 ? -1 : before & (ONCE - 1);
    }

    private long note(String key, long mark) {
        if (used * 3 > mixes.length * 2) {
            grow();
        }
        long mix = Fingerprint.of(key);
        int slot = slotOf(mix);
        long before = seen[slot];
        if (before == 0) {
            mixes[slot] = mix;
            seen[slot] = mark;
            used++;
        }
        seen[slot] += ONCE;
        return before;
    }

    private int slotOf(long mix) {
        int mask = mixes.length - 1;
        int slot = (int) (mix ^ (mix >>> 32)) & mask;
        while (seen[slot] != 0 && mixes[slot] != mix) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldMixes = mixes;
        long[] oldSeen = seen;
        mixes = new long[oldMixes.length * 2];
        seen = new long[oldSeen.length * 2];
        for (int i = 0; i < oldMixes.length; i++) {
            if (oldSeen[i] != 0) {
                int slot = slotOf(oldMixes[i]);
                mixes[slot] = oldMixes[i];
                seen[slot] = oldSeen[i];
            }
        }
    }
}
