package huanqing.domain.credit.huabei;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillArithmeticTest {
    private static final LocalDate DUE = LocalDate.of(2026, 8, 9);
    private static final DailyRate ONCE = new DailyRate(new BigDecimal("0.0005"), DailyRounding.ONCE);

    @Test
    void the_published_minimum_payment_comes_out() {
        MinimumPayment minimum = MinimumPayment.of(MinimumBasis.ofOrdinary(fen(200729)), MinimumRule.USUAL);
        assertEquals(fen(20073), minimum.minimum());
        assertEquals(fen(180656), minimum.remainder());
    }

    @Test
    void all_but_ordinary_principal_goes_whole_into_the_minimum() {
        MinimumBasis mixed = new MinimumBasis(fen(200000), fen(30000), fen(0), fen(900), fen(0), fen(300));
        assertEquals(fen(51200), MinimumPayment.of(mixed, MinimumRule.USUAL).minimum());
        MinimumBasis every = new MinimumBasis(fen(1000), fen(1), fen(20), fen(300), fen(4000), fen(50000));
        MinimumPayment minimum = MinimumPayment.of(every, MinimumRule.USUAL);
        assertEquals(fen(100 + 54321), minimum.minimum());
        assertEquals(fen(900), minimum.remainder());
    }

    @ParameterizedTest
    @CsvSource({"5000, 1000, 4000", "1000, 1000, 0", "999, 999, 0", "20000, 2000, 18000", "0, 0, 0"})
    void a_floor_lifts_the_minimum_but_never_above_the_bill(long bill, long minimum, long remainder) {
        MinimumRule withFloor = new MinimumRule(new BigDecimal("0.1"), fen(1000));
        MinimumPayment payment = MinimumPayment.of(MinimumBasis.ofOrdinary(fen(bill)), withFloor);
        assertEquals(fen(minimum), payment.minimum());
        assertEquals(fen(remainder), payment.remainder());
    }

    @Test
    void the_minimum_opens_into_its_parts() {
        MinimumBasis every = new MinimumBasis(fen(1000), fen(1), fen(20), fen(300), fen(4000), fen(50000));
        Explained explained = MinimumPayment.of(every, MinimumRule.USUAL).explained();
        assertEquals(Rule.H6, explained.rule());
        assertEquals(amount(1000), explained.operand(Symbol.ORDINARY));
        assertEquals(amount(1), explained.operand(Symbol.INSTALMENTS));
        assertEquals(amount(20), explained.operand(Symbol.DEFERRED));
        assertEquals(amount(300), explained.operand(Symbol.FEES));
        assertEquals(amount(4000), explained.operand(Symbol.OVERDUE));
        assertEquals(amount(50000), explained.operand(Symbol.INTEREST));
        assertEquals(new Quantity.Amount(fen(54421)), explained.result());
        assertEquals(Optional.empty(), explained.operand(Symbol.DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "180656, 31, 2790, 2800",
        "450000, 1, 225, 225",
        "450000, 10, 2250, 2250",
        "50000, 10, 250, 250",
        "450000, 20, 4500, 4500",
        "999, 3, 0, 1",
        "1000, 3, 3, 2",
        "450000, 0, 0, 0",
        "450000, -4, 0, 0",
    })
    void interest_on_a_remainder_counts_days_after_the_due_day(long principal, int later, long daily, long once) {
        LocalDate paid = DUE.plusDays(later);
        RemainderInterest usual = RemainderInterest.of(fen(principal), DUE, paid, DailyRate.USUAL);
        assertEquals(fen(daily), usual.interest());
        assertEquals(Math.max(0, later), usual.days());
        assertEquals(
                fen(once), RemainderInterest.of(fen(principal), DUE, paid, ONCE).interest());
    }

    @Test
    void a_statement_bills_interest_through_the_day_before_it() {
        LocalDate issued = LocalDate.of(2026, 9, 1);
        RemainderInterest billed = RemainderInterest.billedOn(issued, fen(100000), DUE, DailyRate.USUAL);
        assertEquals(22, billed.days());
        assertEquals(fen(1100), billed.interest());
        assertEquals(Optional.of(new Quantity.Count(22)), billed.explained().operand(Symbol.DAYS));
        assertEquals(new Quantity.Amount(fen(1100)), billed.explained().result());
    }

    @ParameterizedTest
    @CsvSource({
        "500000, 1, 0, 1, 250",
        "1000000, 10, 0, 10, 5000",
        "1200000, 33, 0, 33, 19800",
        "100000, 15, 0, 15, 750",
        "100000, 3, 3, 0, 0",
        "100000, 4, 3, 4, 200",
        "100000, 0, 0, 0, 0",
        "100000, -1, 0, 0, 0",
    })
    void penalty_runs_from_the_due_day_once_the_grace_is_over(
            long overdue, int later, int grace, long days, long penalty) {
        OverduePenalty owed = OverduePenalty.of(fen(overdue), DUE, DUE.plusDays(later), grace, DailyRate.USUAL);
        assertEquals(days, owed.days());
        assertEquals(fen(penalty), owed.penalty());
        assertEquals(fen(overdue + penalty), owed.owed());
        assertEquals(new Quantity.Amount(fen(penalty)), owed.explained().result());
        assertEquals(Optional.of(new Quantity.Count(grace)), owed.explained().operand(Symbol.GRACE_DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 200",
        "29999, 200",
        "30000, 500",
        "49999, 500",
        "50000, 1000",
        "99999, 1000",
        "100000, 2000",
        "199999, 2000",
        "200000, 4000",
        "500000, 4000",
    })
    void a_deferral_costs_by_tier(long amount, long fee) {
        assertEquals(Optional.of(fen(fee)), DeferralTariff.USUAL.fee(fen(amount)));
        assertEquals(
                Optional.of(new Quantity.Amount(fen(fee))),
                DeferralTariff.USUAL.explained(fen(amount)).map(Explained::result));
    }

    @ParameterizedTest
    @CsvSource({"0", "9999", "500001"})
    void other_amounts_cannot_be_deferred(long amount) {
        assertEquals(Optional.empty(), DeferralTariff.USUAL.fee(fen(amount)));
        assertEquals(Optional.empty(), DeferralTariff.USUAL.explained(fen(amount)));
    }

    @Test
    void tiers_may_be_given_in_any_order() {
        DeferralTariff tariff =
                new DeferralTariff(List.of(DeferralTier.yuan(500, 10), DeferralTier.yuan(100, 2)), fen(100000));
        assertEquals(fen(10000), tariff.least());
        assertEquals(Optional.of(fen(200)), tariff.fee(fen(49999)));
        assertEquals(Optional.of(fen(1000)), tariff.fee(fen(50000)));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }

    private static Optional<Quantity> amount(long fen) {
        return Optional.of(new Quantity.Amount(fen(fen)));
    }
}
