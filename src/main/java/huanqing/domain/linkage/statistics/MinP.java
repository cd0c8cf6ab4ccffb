package huanqing.domain.linkage.statistics;

import java.util.Arrays;

/**
 * One overall p-value for several statistics that were computed on the same replicates (Westfall and Young 1993): the
 * share of replicates whose own smallest p is as small as the smallest one seen. It pays for looking three times, and
 * less than three times as dear when the statistics go together.
 */
public final class MinP {
    private final int[] smallest;
    private final int[] sorted;

    public MinP(NullValues... statistics) {
        smallest = new int[statistics[0].count()];
        for (int i = 0; i < smallest.length; i++) {
            smallest[i] = smallest.length;
            for (NullValues statistic : statistics) {
                smallest[i] = Math.min(smallest[i], statistic.countAtLeast(i));
            }
        }
        sorted = smallest.clone();
        Arrays.sort(sorted);
    }

    public double overallP() {
        int atMost = 0;
        while (atMost < sorted.length && sorted[atMost] <= smallest[0]) {
            atMost++;
        }
        return (double) atMost / sorted.length;
    }

    /** The largest count of "at least as large" that, for one statistic alone, still makes the overall p at most this. */
    public int criticalCount(double overall) {
        int allowed = (int) Math.floor(overall * sorted.length);
        int next = sorted[Math.min(allowed, sorted.length - 1)];
        return next - 1;
    }
}
