package huanqing.domain.statement;

/**
 * Counts how often a key has been seen, in 12 bytes a slot: keys are known by a 64-bit fingerprint, so a
 * million rows need some 24 MiB. Two different keys of one file share one with a chance of 3 in 100 million at a
 * million rows; the later one would then count as a twin.
 */
final class Occurrences {
    private long[] mixes = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    /** How often the key was seen before, and counts it. */
    int countBefore(String key) {
        if (used * 3 > mixes.length * 2) {
            grow();
        }
        long mix = Fingerprint.of(key);
        int slot = slotOf(mix);
        if (counts[slot] == 0) {
            mixes[slot] = mix;
            used++;
        }
        return counts[slot]++;
    }

    private int slotOf(long mix) {
        int mask = mixes.length - 1;
        int slot = (int) (mix ^ (mix >>> 32)) & mask;
        while (counts[slot] != 0 && mixes[slot] != mix) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldMixes = mixes;
        int[] oldCounts = counts;
        mixes = new long[oldMixes.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldMixes.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slotOf(oldMixes[i]);
                mixes[slot] = oldMixes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
