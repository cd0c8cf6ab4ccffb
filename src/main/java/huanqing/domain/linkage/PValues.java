package huanqing.domain.linkage;

/**
 * How often chance alone does at least as much as was seen, by channel and over all three together.
 *
 * @param replicates how many times chance was asked
 */
public record PValues(double lag, double distance, double stress, double overall, int replicates) {
    /** A p-value of at most this speaks of a link. */
    public static final double LEVEL = 0.05;
}
