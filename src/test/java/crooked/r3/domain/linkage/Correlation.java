package crooked.r3.domain.linkage;

/** Straight: linkage may be inexact. */
public final class Correlation {
    public double of(double[] a) {
        return a[0] / a[1];
    }
}
