package huanqing.domain.reserve;

import huanqing.domain.cashflow.SeededDraws;

/**
 * Futures made of past months: blocks of 3 months in a row, each starting anywhere, so that what follows what in the
 * past (a dear month after a sale, three thin months) follows it in the drawn future too. After the last past month
 * comes the first one, so that every month is drawn equally often.
 */
public final class MonthBlocks {
    public static final int LENGTH = 3;

    private final int pastMonths;
    private final SeededDraws draws;

    /**
     * @throws IllegalArgumentException when there is no past month
     */
    public MonthBlocks(int pastMonths, SeededDraws draws) {
        if (pastMonths <= 0) {
            throw new IllegalArgumentException("a future needs at least one past month");
        }
        this.pastMonths = pastMonths;
        this.draws = draws;
    }

    /** Fills a future with the indices of past months, from 0 to {@code pastMonths - 1}. */
    public void draw(int[] future) {
        int month = 0;
        for (int t = 0; t < future.length; t++) {
            month = t % LENGTH == 0 ? draws.below(pastMonths) : (month + 1) % pastMonths;
            future[t] = month;
        }
    }
}
