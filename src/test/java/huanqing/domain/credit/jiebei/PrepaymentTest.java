package huanqing.domain.credit.jiebei;

import static huanqing.domain.credit.jiebei.LoanPlanTest.fen;
import static huanqing.domain.credit.jiebei.LoanPlanTest.plan;
import static huanqing.domain.credit.jiebei.LoanPlanTest.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrepaymentTest {
    private static final PrepaymentChoice SHORTER =
            new PrepaymentChoice(PrepaymentEffect.SHORTER, PrepaymentInterest.ON_PREPAID_PART);
    private static final PrepaymentChoice ALL_ACCRUED =
            new PrepaymentChoice(PrepaymentEffect.SMALLER, PrepaymentInterest.ALL_ACCRUED);

    @ParameterizedTest
    @CsvSource({
        "1000000, 0.0005, 10, 5000",
        "1000000, 0.0004, 10, 4000",
        "1000000, 0.0005, 9, 4500",
        "400000, 0.0005, 10, 2000",
        "1000000, 0.0005, 0, 500",
    })
    void interest_is_for_the_days_used_and_one_at_least(long principal, String rate, long days, long interest) {
        Prepayment prepayment = Prepayment.afterDays(fen(principal), rate(rate, PeriodRounding.DOWN), days);
        assertEquals(fen(interest), prepayment.interest());
        assertEquals(fen(principal + interest), prepayment.settle());
        assertEquals(List.of(), prepayment.rows());
        assertEquals(Rule.J9, prepayment.explained().rule());
        assertEquals(
                Optional.of(new Quantity.Count(Math.max(1, days))),
                prepayment.explained().operand(Symbol.DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 1, 1000000",
        "2025-03-20, 10, 1000000",
        "2025-04-09, 30, 1000000",
        "2025-04-10, 1, 838516",
        "2025-04-15, 5, 838516",
    })
    void settling_in_full_takes_the_balance_and_the_days_since_the_last_due(LocalDate on, long days, long balance) {
        Prepayment prepayment = Prepayment.full(level(), on);
        assertEquals(days, prepayment.days());
        assertEquals(fen(balance), prepayment.principal());
        assertEquals(rate("0.0004", PeriodRounding.DOWN).interest(fen(balance), days), prepayment.interest());
        assertEquals(List.of(), prepayment.rows());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-09", "2025-09-10", "2026-01-01"})
    void outside_the_loan_nothing_can_be_prepaid(LocalDate on) {
        assertThrows(IllegalArgumentException.class, () -> Prepayment.full(level(), on));
        assertThrows(
                IllegalArgumentException.class,
                () -> Prepayment.partial(level(), on, fen(100), PrepaymentChoice.USUAL));
    }

    @ParameterizedTest
    @CsvSource({"0", "838516", "838517"})
    void a_part_is_more_than_nothing_and_less_than_the_balance(long amount) {
        LocalDate on = LocalDate.of(2025, 4, 15);
        assertThrows(
                IllegalArgumentException.class,
                () -> Prepayment.partial(level(), on, fen(amount), PrepaymentChoice.USUAL));
    }

    @Test
    void smaller_keeps_the_end_and_lowers_the_payment() {
        Prepayment prepayment =
                Prepayment.partial(level(), LocalDate.of(2025, 4, 15), fen(400000), PrepaymentChoice.USUAL);
        assertEquals(fen(400000 * 4 * 5 / 10000), prepayment.interest());
        assertEquals(fen(400800), prepayment.settle());
        List<LoanRow> rows = prepayment.rows();
        assertEquals(5, rows.size());
        assertEquals(2, rows.get(0).term());
        assertEquals(LocalDate.of(2025, 5, 10), rows.get(0).due());
        assertEquals(30, rows.get(0).days(), "the rest pays for its whole period at its due");
        assertEquals(fen(438516 * 4 * 30 / 10000), rows.get(0).interest());
        assertTrue(rows.get(0).total().compareTo(level().payment()) < 0);
        assertEquals(Money.ZERO, rows.get(4).balance());
        assertEquals(LocalDate.of(2025, 9, 10), rows.get(4).due());
    }

    @Test
    void shorter_keeps_the_payment_and_ends_earlier() {
        Prepayment prepayment = Prepayment.partial(level(), LocalDate.of(2025, 4, 15), fen(400000), SHORTER);
        List<LoanRow> rows = prepayment.rows();
        assertEquals(3, rows.size());
        assertEquals(level().payment(), rows.get(0).total());
        assertEquals(level().payment(), rows.get(1).total());
        assertTrue(rows.get(2).total().compareTo(level().payment()) < 0);
        assertEquals(Money.ZERO, rows.get(2).balance());
        assertEquals(4, rows.get(2).term());
    }

    @Test
    void all_accrued_interest_can_be_collected_at_once() {
        Prepayment prepayment = Prepayment.partial(level(), LocalDate.of(2025, 4, 15), fen(400000), ALL_ACCRUED);
        assertEquals(fen(838516 * 4 * 5 / 10000), prepayment.interest());
        assertEquals(25, prepayment.rows().get(0).days(), "from the prepayment on");
        assertEquals(fen(438516 * 4 * 25 / 10000), prepayment.rows().get(0).interest());
    }

    @Test
    void equal_principal_keeps_its_part_when_it_gets_shorter() {
        LoanPlan plan =
                plan(1_200_000, "0.0004", "2025-03-10", 12, RepaymentMethod.EQUAL_PRINCIPAL, PeriodRounding.DOWN);
        LocalDate on = LocalDate.of(2025, 3, 20);
        List<LoanRow> shorter =
                Prepayment.partial(plan, on, fen(250000), SHORTER).rows();
        assertEquals(10, shorter.size());
        assertEquals(fen(100000), shorter.get(0).principal());
        assertEquals(fen(50000), shorter.get(9).principal());
        List<LoanRow> smaller = Prepayment.partial(plan, on, fen(240000), PrepaymentChoice.USUAL)
                .rows();
        assertEquals(12, smaller.size());
        assertEquals(fen(80000), smaller.get(0).principal());
    }

    @Test
    void six_and_six_still_waits_until_its_second_half() {
        LoanPlan plan = plan(1_000_000, "0.0004", "2025-03-10", 12, RepaymentMethod.SIX_SIX, PeriodRounding.DOWN);
        LocalDate on = LocalDate.of(2025, 5, 20);
        List<LoanRow> smaller = Prepayment.partial(plan, on, fen(500000), PrepaymentChoice.USUAL)
                .rows();
        assertEquals(10, smaller.size());
        assertEquals(fen(500000), smaller.get(3).balance(), "term 6 is the last of interest only");
        assertTrue(smaller.get(4).principal().isPositive());
        List<LoanRow> shorter =
                Prepayment.partial(plan, on, fen(500000), SHORTER).rows();
        assertEquals(plan.payment(), shorter.get(4).total());
        assertTrue(shorter.size() < smaller.size());
        LocalDate late = LocalDate.of(2025, 11, 20);
        List<LoanRow> second = Prepayment.partial(plan, late, fen(100000), PrepaymentChoice.USUAL)
                .rows();
        assertTrue(second.get(0).principal().isPositive());
    }

    @Test
    void interest_first_cannot_get_shorter() {
        LoanPlan plan = plan(1_000_000, "0.0004", "2025-03-10", 6, RepaymentMethod.INTEREST_FIRST, PeriodRounding.DOWN);
        LocalDate on = LocalDate.of(2025, 3, 20);
        assertFalse(PrepaymentEffect.SHORTER.fits(RepaymentMethod.INTEREST_FIRST));
        assertThrows(IllegalArgumentException.class, () -> Prepayment.partial(plan, on, fen(400000), SHORTER));
        List<LoanRow> rows = Prepayment.partial(plan, on, fen(400000), PrepaymentChoice.USUAL)
                .rows();
        assertEquals(6, rows.size());
        assertEquals(fen(600000 * 4 * 31 / 10000), rows.get(0).total());
        assertEquals(fen(600000), rows.get(5).principal());
    }

    @ParameterizedTest
    @EnumSource(RepaymentMethod.class)
    void what_is_prepaid_and_what_is_left_make_up_the_principal(RepaymentMethod method) {
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            LoanPlan plan = plan(
                    10_000 + random.nextInt(5_000_000), "0.00045", "2027-11-29", 12, method, PeriodRounding.HALF_UP);
            LocalDate on = LocalDate.of(2027, 11, 29).plusDays(random.nextInt(360));
            int paid = Prepayment.paidBy(plan, on);
            Money balance = plan.balanceAfter(paid);
            Money amount = fen(1 + random.nextInt((int) balance.fen() - 1));
            PrepaymentEffect effect = PrepaymentEffect.values()[random.nextInt(2)];
            if (!effect.fits(method)) {
                continue;
            }
            PrepaymentInterest interest = PrepaymentInterest.values()[random.nextInt(2)];
            Prepayment prepayment = Prepayment.partial(plan, on, amount, new PrepaymentChoice(effect, interest));
            Money left = prepayment.rows().stream().map(LoanRow::principal).reduce(Money.ZERO, Money::plus);
            assertEquals(balance, amount.plus(left));
            assertTrue(
                    prepayment.rows().stream().noneMatch(row -> row.principal().isNegative()));
            assertTrue(prepayment.rows().size() <= 12 - paid);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1, 750", "1000000, 30, 22500", "1001, 1, 0", "1000000, 0, 0"})
    void an_overdue_loan_costs_half_as_much_again(long overdue, long days, long penalty) {
        LoanPenalty owed =
                LoanPenalty.of(fen(overdue), rate("0.0005", PeriodRounding.DOWN), LoanPenalty.USUAL_FACTOR, days);
        assertEquals(fen(penalty), owed.penalty());
        assertEquals(Rule.J10, owed.explained().rule());
        assertEquals(
                Optional.of(new Quantity.Rate(new BigDecimal("0.0005"))),
                owed.explained().operand(Symbol.DAILY_RATE));
        assertEquals(
                Optional.of(new Quantity.Rate(new BigDecimal("1.5"))),
                owed.explained().operand(Symbol.FACTOR));
    }

    @Test
    void an_overdue_loan_rounds_like_the_loan() {
        LoanRate halfUp = rate("0.0005", PeriodRounding.HALF_UP);
        assertEquals(
                fen(1),
                LoanPenalty.of(fen(1001), halfUp, LoanPenalty.USUAL_FACTOR, 1).penalty());
    }

    private static LoanPlan level() {
        return plan(1_000_000, "0.0004", "2025-03-10", 6, RepaymentMethod.LEVEL, PeriodRounding.DOWN);
    }
}
