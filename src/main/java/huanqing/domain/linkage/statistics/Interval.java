package huanqing.domain.linkage.statistics;

/** A 95% interval of a ratio; an end may be infinite where the data set no bound (an odds ratio with an empty cell). */
public record Interval(double low, double high) {
    /** Whether the whole interval lies between {@code -bound} and {@code bound}, the ends included. */
    public boolean within(double bound) {
        return low >= -bound && high <= bound;
    }
}
