package huanqing.domain.credit.payoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.payoff.PayoffOutcome.MinimumsNotMet;
import huanqing.domain.credit.payoff.PayoffOutcome.NeverPaid;
import huanqing.domain.credit.payoff.PayoffOutcome.PaidOff;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PayoffTest {
    private static final List<Debt> THREE = List.of(
            debt("huabei", 450_000, "0.1825", 45_000),
            debt("jiebei", 1_000_000, "0.146", 92_000),
            debt("instalments", 300_000, "0.1586", 27_200));

    @ParameterizedTest
    @CsvSource({"HIGHEST_RATE, 8, 95282", "GREATEST_IMPACT, 8, 95804", "SMALLEST_BALANCE, 8, 96620"})
    void the_reference_run_comes_out(PayoffStrategy strategy, int months, long interest) {
        PaidOff paidOff = paidOff(THREE, 250_000, strategy);
        assertEquals(months, paidOff.months().size());
        assertEquals(fen(interest), paidOff.interest());
        assertEquals(new Quantity.Amount(fen(interest)), paidOff.explained().result());
        assertEquals(
                Optional.of(new Quantity.Amount(fen(1_750_000))),
                paidOff.explained().operand(Symbol.BALANCE));
        assertEquals(
                Optional.of(new Quantity.Count(months)), paidOff.explained().operand(Symbol.TERMS));
    }

    @Test
    void a_month_adds_interest_then_pays_minimums_then_the_target() {
        PayoffMonth first =
                paidOff(THREE, 250_000, PayoffStrategy.HIGHEST_RATE).months().get(0);
        assertEquals(
                List.of(
                        new PayoffLine("huabei", fen(6844), fen(130_800), fen(326_044)),
                        new PayoffLine("jiebei", fen(12_167), fen(92_000), fen(920_167)),
                        new PayoffLine("instalments", fen(3965), fen(27_200), fen(276_765))),
                first.lines());
        assertEquals(fen(250_000), first.paid());
        assertEquals(fen(6844 + 12_167 + 3965), first.interest());
        assertEquals(fen(1_522_976), first.balance());
        assertEquals(1, first.number());
    }

    @Test
    void the_lowest_cash_flow_index_is_the_first_target() {
        List<Debt> debts = List.of(debt("forty", 1_200_000, "0.2", 30_000), debt("twenty", 800_000, "0.1", 40_000));
        PayoffMonth first =
                paidOff(debts, 200_000, PayoffStrategy.GREATEST_IMPACT).months().get(0);
        assertEquals(fen(30_000), first.lines().get(0).paid());
        assertEquals(fen(170_000), first.lines().get(1).paid());
    }

    @ParameterizedTest
    @CsvSource({"0, 10000, 10000, 90000", "10000, 0, 90000, 10000"})
    void a_debt_without_a_minimum_is_the_last_target_of_greatest_impact(
            long oneMinimum, long otherMinimum, long onePaid, long otherPaid) {
        List<Debt> debts = List.of(debt("one", 100_000, "0", oneMinimum), debt("other", 100_000, "0", otherMinimum));
        PayoffMonth first =
                paidOff(debts, 110_000, PayoffStrategy.GREATEST_IMPACT).months().get(0);
        assertEquals(
                fen(onePaid + (oneMinimum > 0 ? 10_000 : 0)),
                first.lines().get(0).paid());
        assertEquals(
                fen(otherPaid + (otherMinimum > 0 ? 10_000 : 0)),
                first.lines().get(1).paid());
    }

    @Test
    void ties_go_by_the_order_of_entry() {
        List<Debt> twins = List.of(debt("a", 100_000, "0.1", 0), debt("a", 100_000, "0.1", 0));
        PayoffMonth first =
                paidOff(twins, 150_000, PayoffStrategy.GREATEST_IMPACT).months().get(0);
        assertEquals(Money.ZERO, first.lines().get(0).balance());
        assertTrue(first.lines().get(1).balance().isPositive());
    }

    @Test
    void a_budget_under_the_minimums_names_what_is_missing() {
        assertEquals(new MinimumsNotMet(1, fen(1)), Payoff.of(THREE, fen(164_199), PayoffStrategy.HIGHEST_RATE));
        paidOff(THREE, 164_200, PayoffStrategy.HIGHEST_RATE);
    }

    @Test
    void a_minimum_never_exceeds_the_balance() {
        PaidOff paidOff = paidOff(List.of(debt("small", 500, "0.12", 1000)), 505, PayoffStrategy.HIGHEST_RATE);
        assertEquals(1, paidOff.months().size());
        assertEquals(fen(505), paidOff.months().get(0).paid());
    }

    @ParameterizedTest
    @CsvSource({"1000000, 0.24, 20000", "1000000, 1, 10", "100, 0, 0"})
    void a_budget_that_only_carries_the_interest_never_ends(long balance, String rate, long budget) {
        assertInstanceOf(
                NeverPaid.class,
                Payoff.of(List.of(debt("d", balance, rate, 0)), fen(budget), PayoffStrategy.HIGHEST_RATE));
    }

    @Test
    void a_hundred_years_are_not_too_long() {
        assertEquals(
                1200,
                paidOff(List.of(debt("d", 1200, "0", 1)), 1, PayoffStrategy.HIGHEST_RATE)
                        .months()
                        .size());
        assertInstanceOf(
                NeverPaid.class, Payoff.of(List.of(debt("d", 1201, "0", 1)), fen(1), PayoffStrategy.HIGHEST_RATE));
    }

    @Test
    void without_debts_there_is_nothing_to_do() {
        assertEquals(
                List.of(), paidOff(List.of(), 0, PayoffStrategy.HIGHEST_RATE).months());
    }

    @ParameterizedTest
    @EnumSource(PayoffStrategy.class)
    void all_that_was_paid_is_balance_and_interest(PayoffStrategy strategy) {
        Random random = new Random(59);
        for (int round = 0; round < 200; round++) {
            List<Debt> debts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                debts.add(debt(
                        "d" + i,
                        random.nextInt(1_000_000),
                        BigDecimal.valueOf(random.nextInt(24), 2).toString(),
                        random.nextInt(30_000)));
            }
            long budget = 150_000 + random.nextInt(100_000);
            PaidOff paidOff = paidOff(debts, budget, strategy);
            Money paid = paidOff.months().stream().map(PayoffMonth::paid).reduce(Money.ZERO, Money::plus);
            Money owed = debts.stream().map(Debt::balance).reduce(Money.ZERO, Money::plus);
            assertEquals(owed.plus(paidOff.interest()), paid);
            for (PayoffMonth month : paidOff.months()) {
                assertTrue(month.paid().compareTo(fen(budget)) <= 0);
                assertTrue(
                        month.lines().stream().noneMatch(line -> line.balance().isNegative()));
            }
        }
    }

    @Test
    void a_debt_has_no_negative_figures() {
        assertThrows(IllegalArgumentException.class, () -> debt("d", -1, "0", 0));
        assertThrows(IllegalArgumentException.class, () -> debt("d", 0, "-0.1", 0));
        assertThrows(IllegalArgumentException.class, () -> debt("d", 0, "0", -1));
    }

    private static PaidOff paidOff(List<Debt> debts, long budget, PayoffStrategy strategy) {
        return assertInstanceOf(PaidOff.class, Payoff.of(debts, fen(budget), strategy));
    }

    private static Debt debt(String name, long balance, String rate, long minimum) {
        return new Debt(name, fen(balance), new BigDecimal(rate), fen(minimum));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
