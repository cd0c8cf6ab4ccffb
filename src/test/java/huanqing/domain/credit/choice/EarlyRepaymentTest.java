package huanqing.domain.credit.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.credit.jiebei.PrepaymentInterest;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EarlyRepaymentTest {
    /** The published plan: 10,000.00 at 0.015% from 18 June 2025, twelve level terms, 299.44 of interest. */
    private static final LoanPlan PUBLISHED = plan("0.00015", LocalDate.of(2025, 6, 18), 12, 18, RepaymentMethod.LEVEL);

    @Test
    void the_whole_after_ten_days_costs_their_interest_and_saves_the_rest() {
        LoanPlan plan = plan("0.0005", LocalDate.of(2025, 3, 10), 6, 10, RepaymentMethod.INTEREST_FIRST);
        EarlyRepayment all = EarlyRepayment.of(plan, LocalDate.of(2025, 3, 20), yuan(10_000), smaller());
        assertEquals(5_000, all.prepayment().interest().fen());
        assertEquals(1_005_000, all.prepayment().settle().fen());
        assertEquals(plan.interest().fen() - 5_000, all.saved().fen());
        assertTrue(all.prepayment().rows().isEmpty());
    }

    @Test
    void on_a_due_day_a_day_of_interest_is_taken_at_least() {
        EarlyRepayment all =
                EarlyRepayment.of(PUBLISHED, LocalDate.of(2025, 7, 18), Money.ofFen(1_000_000 - 81_329), smaller());
        assertEquals(137, all.prepayment().interest().fen(), "9,186.71 at 0.015% for one day, rounded down");
        assertEquals(29_944 - 4_500 - 137, all.saved().fen());
    }

    @Test
    void a_shorter_loan_saves_more_than_smaller_payments() {
        LocalDate day = LocalDate.of(2025, 8, 1);
        EarlyRepayment smaller = EarlyRepayment.of(PUBLISHED, day, yuan(4_000), smaller());
        EarlyRepayment shorter = EarlyRepayment.of(
                PUBLISHED,
                day,
                yuan(4_000),
                new PrepaymentChoice(PrepaymentEffect.SHORTER, PrepaymentInterest.ON_PREPAID_PART));
        assertTrue(shorter.saved().compareTo(smaller.saved()) > 0);
        assertEquals(11, smaller.prepayment().rows().size());
        assertTrue(shorter.prepayment().rows().size() < 11);
        assertEquals(840, smaller.prepayment().interest().fen(), "4,000.00 at 0.015% for 14 days");
    }

    @Test
    void more_than_the_balance_is_a_mistake() {
        assertThrows(
                IllegalArgumentException.class,
                () -> EarlyRepayment.of(PUBLISHED, LocalDate.of(2025, 8, 1), yuan(10_000), smaller()));
    }

    private static PrepaymentChoice smaller() {
        return PrepaymentChoice.USUAL;
    }

    private static Money yuan(long yuan) {
        return Money.ofFen(yuan * 100);
    }

    private static LoanPlan plan(String daily, LocalDate start, int terms, int dueDay, RepaymentMethod method) {
        LoanCalendar calendar = LoanCalendar.of(start, new MonthlyDay(dueDay), terms, FirstDueRule.USUAL);
        return LoanPlan.of(yuan(10_000), new LoanRate(new BigDecimal(daily), PeriodRounding.DOWN), calendar, method);
    }
}
