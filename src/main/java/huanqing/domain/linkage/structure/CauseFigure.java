package huanqing.domain.linkage.structure;

import huanqing.domain.ledger.Product;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number behind a cause, for one product.
 *
 * @param value in the measure's unit; empty when the ledger does not tell
 */
public record CauseFigure(Measure measure, Product product, Optional<BigDecimal> value) {
    /** What a figure counts, and in which unit. */
    public enum Measure {
        /** Dues of the last 12 months paid late or still overdue. */
        LATE_DUES(Unit.COUNT),
        /** Purchases or loans of the last 12 months, per month. */
        BORROWINGS_A_MONTH(Unit.COUNT),
        /** The middle one of those amounts. */
        MEDIAN_TICKET(Unit.FEN),
        /** The middle number of instalments: purchases paid at once count as 1; of loans those with a contract. */
        MEDIAN_TERMS(Unit.COUNT),
        /** How many lenders the rows name. */
        LENDERS_NAMED(Unit.COUNT),
        /** The simple annual rate on what is not paid off at once (H7, J1). */
        ANNUAL_RATE(Unit.RATIO),
        /** The same while overdue: Huabei as H10, Jiebei 1.5 times (J10). */
        OVERDUE_ANNUAL_RATE(Unit.RATIO),
        /** How far the overdue rate is above (positive) or below the 24% line (L2, L5). */
        ABOVE_24_PERCENT_LINE(Unit.RATIO);

        private final Unit unit;

        Measure(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }
    }

    /** The unit of a figure. */
    public enum Unit {
        COUNT,
        FEN,
        RATIO
    }
}
