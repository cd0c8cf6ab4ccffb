package huanqing.domain.linkage;

import huanqing.domain.linkage.statistics.FisherExact;
import huanqing.domain.linkage.statistics.Interval;

/**
 * The stress table with what it says.
 *
 * @param fisherP Fisher's exact two-sided p; for display, as it takes the months for unrelated to each other
 * @param oddsRatio conditional maximum likelihood; infinite when the shared months are the most possible
 * @param interval the exact 95% interval of the odds ratio; its upper end may be infinite
 */
public record StressLink(StressTable table, double fisherP, double oddsRatio, Interval interval) {
    static StressLink of(PairedMonths months) {
        StressTable table = StressTable.of(months.huabeiStress(), months.jiebeiStress());
        FisherExact fisher = new FisherExact(table.both(), table.huabeiOnly(), table.jiebeiOnly(), table.neither());
        return new StressLink(table, fisher.twoSidedP(), fisher.oddsRatio(), fisher.interval());
    }
}
