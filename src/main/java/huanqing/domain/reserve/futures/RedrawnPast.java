package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.reserve.MonthBlocks;

/**
 * Draws months ahead from a past that is itself drawn anew for each future (a double bootstrap): two years of months are
 * only a sample of what a person's months are like, so a future whose average month is a little dearer than the known ones
 * must be among the drawn ones. A past of n months is redrawn as n/3 blocks of 3 months in a row, after the last of which
 * comes the first; a future then takes its blocks from those.
 */
final class RedrawnPast {
    private final int pastMonths;
    private final SeededDraws draws;
    private final int[] starts;

    RedrawnPast(int pastMonths, SeededDraws draws) {
        this.pastMonths = pastMonths;
        this.draws = draws;
        this.starts = new int[Math.max(2, (pastMonths + 1) / MonthBlocks.LENGTH)];
    }

    /** Fills a future with the indices of past months. */
    void draw(int[] future) {
        for (int i = 0; i < starts.length; i++) {
            starts[i] = draws.below(pastMonths);
        }
        int month = 0;
        for (int t = 0; t < future.length; t++) {
            boolean isNewBlock = t % MonthBlocks.LENGTH == 0;
            month = isNewBlock ? starts[draws.below(starts.length)] : (month + 1) % pastMonths;
            future[t] = month;
        }
    }
}
