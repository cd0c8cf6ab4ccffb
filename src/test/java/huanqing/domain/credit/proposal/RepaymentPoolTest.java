package huanqing.domain.credit.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two sums of 300 and 500 fen on one day. */
class RepaymentPoolTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final RepaymentPool pool = new RepaymentPool(new Rows()
            .loanRepayment("2026-03-10", 300)
            .loanRepayment("2026-03-10", 500)
            .list());

    @Test
    void theNearestSumCountsAloneOrAllTogether() {
        assertEquals(miss(0), pool.miss(DAY, fen(300)));
        assertEquals(miss(20), pool.miss(DAY, fen(480)));
        assertEquals(miss(7), pool.miss(DAY, fen(507)));
        assertEquals(miss(0), pool.miss(DAY, fen(800)));
        assertEquals(miss(10), pool.miss(DAY, fen(790)));
        assertEquals(miss(200), pool.miss(DAY, fen(1000)));
        assertEquals(Optional.empty(), pool.miss(DAY.plusDays(1), fen(300)));
    }

    @Test
    void whatOneLoanExplainsIsNotThereForTheNext() {
        pool.explain(DAY, fen(300));
        assertEquals(miss(200), pool.miss(DAY, fen(300)));
        assertTrue(pool.hasAny(DAY));
        pool.explain(DAY, fen(500));
        assertFalse(pool.hasAny(DAY));
        assertEquals(Optional.empty(), pool.miss(DAY, fen(300)));
    }

    @Test
    void aLoanInsideTheDaysOneSumLeavesTheRestOfIt() {
        pool.explain(DAY, fen(650));
        assertEquals(miss(0), pool.miss(DAY, fen(150)));
        assertEquals(miss(150), pool.miss(DAY, fen(300)), "the single sums are gone");
    }

    @Test
    void moreThanTheDaySawExplainsNothing() {
        pool.explain(DAY, fen(801));
        pool.explain(DAY.plusDays(1), fen(1));
        assertEquals(miss(0), pool.miss(DAY, fen(300)));
        assertFalse(pool.hasAny(DAY.plusDays(1)));
        pool.explain(DAY, fen(800));
        assertEquals(miss(5), pool.miss(DAY, fen(5)), "nothing but zero is left");
    }

    private static Optional<Money> miss(long fen) {
        return Optional.of(fen(fen));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
