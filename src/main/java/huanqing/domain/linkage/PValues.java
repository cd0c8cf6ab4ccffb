package huanqing.domain.linkage;

/**
 * How often chance alone does at least as much as was seen, by channel and over all three together.
 *
 * @param level the overall p of at most this makes the verdict LINKED: {@link #LEVEL}, or {@link #LEVEL_AFTER_SHARED_SHAPE}
 * @param replicates how many times chance was asked
 */
public record PValues(double lag, double distance, double stress, double overall, double level, int replicates) {
    /** A p-value of at most this speaks of a link. */
    public static final double LEVEL = 0.05;
    /**
     * The level for the overall p where both series were cleaned of the same trend or season. What is left of them then
     * lies in the same smaller space, and by chance alone is a little more alike than shuffled months are.
     */
    public static final double LEVEL_AFTER_SHARED_SHAPE = 0.04;

    boolean linked() {
        return overall <= level;
    }
}
