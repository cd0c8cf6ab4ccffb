package huanqing.domain.linkage.statistics;

import java.util.Arrays;

/**
 * One statistic's seen value (index 0) among the values that chance gave. Values that differ by rounding alone are ties,
 * and a tie counts as large as the seen value.
 */
public final class NullValues {
    private static final double TIE = 1e-12;

    private final double[] values;
    private final double[] sorted;
    /** For each place in {@link #sorted}, the first place of its run of ties. */
    private final int[] runStart;

    public NullValues(double[] values) {
        this.values = values;
        sorted = values.clone();
        Arrays.sort(sorted);
        runStart = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            runStart[i] = sorted[i] - sorted[i - 1] <= TIE ? runStart[i - 1] : i;
        }
    }

    public int count() {
        return values.length;
    }

    /** The share of all values that are at least as large as the seen one. */
    public double p() {
        return (double) countAtLeast(0) / values.length;
    }

    /** How many values are at least as large as the value at this index. */
    public int countAtLeast(int index) {
        int place = Arrays.binarySearch(sorted, values[index]);
        return values.length - runStart[place];
    }

    /** The least of the values that no more than {@code most} values reach; infinite when there is none. */
    public double reachedByAtMost(int most) {
        int place = Math.max(0, values.length - most);
        while (place < sorted.length && runStart[place] < values.length - most) {
            place++;
        }
        return place < sorted.length ? sorted[place] : Double.POSITIVE_INFINITY;
    }
}
