package huanqing.domain.statement;

/**
 * Counts how often a key has been seen, in 20 bytes a slot: keys are known by a 64-bit fingerprint, so a
 * million rows need some 40 MiB. Two different keys of one file share one with a chance of 3 in 100 million at a
 * million rows; the later one would then count as a twin.
 */
final class Occurrences {
    private long[] mixes = new long[1 << 10];
    private long[] marks = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    /** How often the key was seen before, and counts it. */
    int countBefore(String key) {
        int slot = seen(key, 0);
        return counts[slot]++;
    }

    /** The mark with which the key was seen for the first time, or -1 where that is now. */
    long firstMark(String key, long mark) {
        int slot = seen(key, mark);
        return counts[slot]++ == 0 ? -1 : marks[slot];
    }

    private int seen(String key, long mark) {
        if (used * 3 > mixes.length * 2) {
            grow();
        }
        long mix = Fingerprint.of(key);
        int slot = slotOf(mix);
        if (counts[slot] == 0) {
            mixes[slot] = mix;
            marks[slot] = mark;
            used++;
        }
        return slot;
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
        long[] oldMarks = marks;
        int[] oldCounts = counts;
        mixes = new long[oldMixes.length * 2];
        marks = new long[oldMarks.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldMixes.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slotOf(oldMixes[i]);
                mixes[slot] = oldMixes[i];
                marks[slot] = oldMarks[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
