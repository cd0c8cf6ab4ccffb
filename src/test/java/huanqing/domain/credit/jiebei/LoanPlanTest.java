package huanqing.domain.credit.jiebei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanPlanTest {
    private static final long[][] PUBLISHED = {
        {81329, 4500}, {81558, 4271}, {81937, 3892}, {82431, 3398}, {82701, 3128}, {83174, 2655},
        {83473, 2356}, {83861, 1968}, {84403, 1426}, {84643, 1186}, {85062, 767}, {85428, 397},
    };

    @Test
    void the_published_level_plan_comes_out_in_every_row() {
        LoanPlan plan = plan(1_000_000, "0.00015", "2025-06-18", 12, RepaymentMethod.LEVEL, PeriodRounding.DOWN);
        assertEquals(fen(85829), plan.payment());
        assertEquals(fen(29944), plan.interest());
        for (int i = 0; i < PUBLISHED.length; i++) {
            LoanRow row = plan.rows().get(i);
            assertEquals(fen(PUBLISHED[i][0]), row.principal(), "principal of " + row);
            assertEquals(fen(PUBLISHED[i][1]), row.interest(), "interest of " + row);
            assertEquals(i + 1, row.term());
            assertEquals(LocalDate.of(2025, 7, 18).plusMonths(i), row.due());
        }
        assertEquals(fen(85825), plan.rows().get(11).total());
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, 708", "INTEREST_FIRST, 1285"})
    void an_older_published_plan_rounds_half_up(RepaymentMethod method, long interest) {
        LoanPlan plan = plan(10_000, "0.00035", "2023-04-10", 12, method, PeriodRounding.HALF_UP);
        assertEquals(fen(interest), plan.interest());
        assertFalse(plan(10_000, "0.00035", "2023-04-10", 12, method, PeriodRounding.DOWN)
                .interest()
                .equals(fen(interest)));
    }

    @Test
    void interest_first_pays_the_principal_at_the_end() {
        LoanPlan plan = plan(1_000_000, "0.0004", "2025-03-10", 6, RepaymentMethod.INTEREST_FIRST, PeriodRounding.DOWN);
        assertEquals(
                List.of(fen(12400), fen(12000), fen(12400), fen(12000), fen(12400), fen(1012400)),
                plan.rows().stream().map(LoanRow::total).toList());
        assertEquals(fen(12400), plan.payment());
        assertEquals(Rule.J6, plan.explained().rule());
    }

    @Test
    void a_long_first_period_is_paid_for_day_by_day() {
        LoanPlan plan = LoanPlan.of(
                fen(1_000_000),
                rate("0.0004", PeriodRounding.DOWN),
                LoanCalendar.of(LocalDate.of(2025, 3, 1), new MonthlyDay(10), 6, FirstDueRule.USUAL),
                RepaymentMethod.LEVEL);
        assertEquals(40, plan.rows().get(0).days());
        assertEquals(fen(16000), plan.rows().get(0).interest());
    }

    @Test
    void equal_principal_leaves_the_rest_to_the_last_term() {
        LoanPlan plan =
                plan(1_000_000, "0.0004", "2025-03-10", 6, RepaymentMethod.EQUAL_PRINCIPAL, PeriodRounding.DOWN);
        assertEquals(
                List.of(fen(166667), fen(166667), fen(166667), fen(166667), fen(166667), fen(166665)),
                plan.rows().stream().map(LoanRow::principal).toList());
        assertEquals(fen(166667 + 12400), plan.payment());
    }

    @Test
    void six_and_six_is_level_over_its_second_half() {
        LoanPlan plan = plan(1_000_000, "0.0004", "2025-03-10", 12, RepaymentMethod.SIX_SIX, PeriodRounding.DOWN);
        for (LoanRow row : plan.rows().subList(0, 6)) {
            assertEquals(Money.ZERO, row.principal());
            assertEquals(fen(400 * row.days()), row.interest());
        }
        LoanPlan half = plan(1_000_000, "0.0004", "2025-09-10", 6, RepaymentMethod.LEVEL, PeriodRounding.DOWN);
        assertEquals(half.payment(), plan.payment());
        assertEquals(
                half.rows().stream().map(LoanRow::total).toList(),
                plan.rows().subList(6, 12).stream().map(LoanRow::total).toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> plan(1_000_000, "0.0004", "2025-03-10", 6, RepaymentMethod.SIX_SIX, PeriodRounding.DOWN));
    }

    @Test
    void the_payment_that_alipay_shows_wins() {
        LoanPlan computed = plan(1_000_000, "0.00015", "2025-06-18", 12, RepaymentMethod.LEVEL, PeriodRounding.DOWN);
        LoanPlan shown = LoanPlan.withPayment(fen(85830), fen(1_000_000), computed.rate(), computed.calendar());
        assertEquals(fen(85830), shown.payment());
        assertEquals(fen(85830), shown.rows().get(0).total());
        assertEquals(Money.ZERO, shown.rows().get(11).balance());
    }

    @Test
    void no_loan_without_principal() {
        assertThrows(
                IllegalArgumentException.class,
                () -> plan(0, "0.0004", "2025-03-10", 6, RepaymentMethod.LEVEL, PeriodRounding.DOWN));
    }

    @Test
    void a_plan_opens_into_its_formulas() {
        LoanPlan plan = plan(1_000_000, "0.00015", "2025-06-18", 12, RepaymentMethod.LEVEL, PeriodRounding.DOWN);
        Explained payment = plan.explained();
        assertEquals(Rule.J4, payment.rule());
        assertEquals(new Quantity.Amount(fen(85829)), payment.result());
        assertEquals(Optional.of(new Quantity.Count(12)), payment.operand(Symbol.TERMS));
        assertEquals(Optional.of(new Quantity.Day(LocalDate.of(2025, 7, 18))), payment.operand(Symbol.DUE));
        Explained second = plan.explained(2);
        assertEquals(Rule.J3, second.rule());
        assertEquals(Optional.of(new Quantity.Amount(fen(918671))), second.operand(Symbol.BALANCE));
        assertEquals(Optional.of(new Quantity.Count(31)), second.operand(Symbol.DAYS));
        assertEquals(Optional.of(new Quantity.Choice(PeriodRounding.DOWN)), second.operand(Symbol.ROUNDING));
        assertEquals(new Quantity.Amount(fen(4271)), second.result());
    }

    @Test
    void the_annual_cost_of_a_loan_follows_its_exact_dates() {
        LoanPlan plan = plan(1_000_000, "0.0005", "2025-03-10", 12, RepaymentMethod.LEVEL, PeriodRounding.DOWN);
        assertEquals(new BigDecimal("0.182500000000000"), plan.annualCost().simple());
        // A loan at 0.05% a day in monthly terms: about (1 + 0.0005 x 30.4)^12 - 1.
        assertEquals(1985, basisPoints(plan.annualCost().effective()), 3);
        assertEquals(1825, basisPoints(plan.annualCost().nominal()), 3);
    }

    @Test
    void one_payment_after_a_year_costs_its_own_rate() {
        LoanCalendar year = new LoanCalendar(LocalDate.of(2025, 3, 10), List.of(LocalDate.of(2026, 3, 10)));
        LoanPlan plan =
                LoanPlan.of(fen(1_000_000), rate("0.0004", PeriodRounding.DOWN), year, RepaymentMethod.INTEREST_FIRST);
        assertEquals(
                new BigDecimal("0.146"),
                plan.annualCost()
                        .effective()
                        .setScale(12, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
        assertEquals(new BigDecimal("0.137054"), plan.annualCost().nominal().setScale(6, RoundingMode.HALF_EVEN));
    }

    @Test
    void two_interest_amounts_tell_the_rounding() {
        LoanPlan plan = plan(1_000_000, "0.00015", "2025-06-18", 12, RepaymentMethod.LEVEL, PeriodRounding.HALF_UP);
        assertEquals(Set.of(PeriodRounding.DOWN), RoundingCalibration.fitting(plan, List.of(fen(4500), fen(4271))));
        assertEquals(Set.of(PeriodRounding.HALF_UP), RoundingCalibration.fitting(plan, List.of(fen(4500), fen(4272))));
        assertEquals(
                Set.of(PeriodRounding.DOWN, PeriodRounding.HALF_UP),
                RoundingCalibration.fitting(plan, List.of(fen(4500))));
        assertEquals(Set.of(), RoundingCalibration.fitting(plan, List.of(fen(4500), fen(4300))));
        assertEquals(
                Set.of(PeriodRounding.HALF_UP),
                RoundingCalibration.fitting(
                        plan, plan.rows().stream().map(LoanRow::interest).toList()));
        assertEquals(
                Set.of(),
                RoundingCalibration.fitting(plan, Collections.nCopies(13, fen(4500))),
                "more amounts than terms");
    }

    @Test
    void every_plan_pays_its_principal_back_and_never_owes_less_than_nothing() {
        Random random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            RepaymentMethod method = RepaymentMethod.values()[random.nextInt(4)];
            int terms = method == RepaymentMethod.SIX_SIX ? 12 : 1 + random.nextInt(36);
            Money principal = fen(1 + (random.nextInt(3) == 0 ? random.nextInt(50) : random.nextInt(30_000_000)));
            LoanPlan plan = LoanPlan.of(
                    principal,
                    new LoanRate(BigDecimal.valueOf(random.nextInt(61), 5), PeriodRounding.values()[random.nextInt(2)]),
                    LoanCalendar.of(
                            LocalDate.of(2023, 1, 1).plusDays(random.nextInt(2000)),
                            new MonthlyDay(1 + random.nextInt(31)),
                            terms,
                            FirstDueRule.USUAL),
                    method);
            check(plan);
        }
    }

    private static void check(LoanPlan plan) {
        Money balance = plan.principal();
        LocalDate before = plan.calendar().start();
        for (LoanRow row : plan.rows()) {
            assertFalse(row.principal().isNegative(), row.toString());
            assertFalse(row.interest().isNegative(), row.toString());
            balance = balance.minus(row.principal());
            assertEquals(balance, row.balance());
            assertEquals(before.plusDays(row.days()), row.due());
            assertTrue(YearMonth.from(row.due()).isAfter(YearMonth.from(before)) || row.term() == 1);
            before = row.due();
        }
        assertEquals(Money.ZERO, balance, plan.toString());
    }

    static LoanPlan plan(
            long principal, String rate, String start, int terms, RepaymentMethod method, PeriodRounding rounding) {
        LocalDate day = LocalDate.parse(start);
        return LoanPlan.of(
                fen(principal),
                rate(rate, rounding),
                LoanCalendar.of(day, DueDayRule.FIRST_DAYS.dueDay(day), terms, FirstDueRule.USUAL),
                method);
    }

    static LoanRate rate(String daily, PeriodRounding rounding) {
        return new LoanRate(new BigDecimal(daily), rounding);
    }

    private static long basisPoints(BigDecimal ratio) {
        return ratio.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
