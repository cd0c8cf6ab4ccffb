package huanqing.domain.credit.contract;

import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the person did with a Huabei bill between its bill day and its due day: turned it, or a part of it, into bill
 * instalments (账单分期, H8b) or put it off by a month (延期还款, H12). Alipay's export has no row for it, so the person says
 * it. Example: 12,000.00 of the bill of February 2026 in 12 terms at 8.8% on the 5th.
 *
 * @param bill the month in which the bill is issued
 * @param part how much of it, in fen; empty for all that may be moved and was left on that day
 * @param on the day it was done; repayments of that day were made before, an automatic deduction after it
 * @param ended how all terms that were not billed yet were settled at once; empty while they go on, and for a deferral
 */
public record BillConversion(YearMonth bill, Optional<Money> part, Way way, LocalDate on, Optional<EarlyEnd> ended) {
    /** One that takes its course. */
    public BillConversion(YearMonth bill, Optional<Money> part, Way way, LocalDate on) {
        this(bill, part, way, on, Optional.empty());
    }

    /**
     * All terms not billed by that day, settled in one sum (H9).
     *
     * @param policy which of their fees were charged all the same
     */
    public record EarlyEnd(LocalDate on, SettlementPolicy policy) {}

    /** The same, with or without an early end. */
    public BillConversion ending(Optional<EarlyEnd> end) {
        return new BillConversion(bill, part, way, on, end);
    }

    /** What became of the sum. */
    public sealed interface Way {}

    /**
     * Terms from the next bill on.
     *
     * @param terms 3, 6, 9, 12, or 24 where the person was offered it
     * @param feeRate the fee of the whole sum as a ratio: 0.088 is 8.8%
     */
    public record Instalments(int terms, BigDecimal feeRate) implements Way {}

    /** The whole sum in the next bill, with a fee by its size. */
    public record Deferral() implements Way {}
}
