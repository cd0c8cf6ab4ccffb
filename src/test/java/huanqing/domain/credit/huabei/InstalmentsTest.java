package huanqing.domain.credit.huabei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.rate.AnnualCost;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstalmentsTest {
    @ParameterizedTest
    @CsvSource({
        "1200000, 3, 0.025, 400000, 10000, 400000, 10000, 30000",
        "1200000, 6, 0.045, 200000, 9000, 200000, 9000, 54000",
        "1200000, 9, 0.065, 133336, 8672, 133333, 8666, 78000",
        "1200000, 12, 0.088, 100000, 8800, 100000, 8800, 105600",
        "1000000, 3, 0.025, 333334, 8334, 333333, 8333, 25000",
        "600000, 6, 0.045, 100000, 4500, 100000, 4500, 27000",
        "100000, 3, 0.023, 33334, 768, 33333, 766, 2300",
        "10100, 3, 0.025, 3368, 84, 3366, 84, 252",
        "10300, 3, 0.025, 3434, 86, 3433, 86, 258",
        "100000, 6, 0, 16670, 0, 16666, 0, 0",
    })
    void the_first_term_takes_the_fen_that_remain(
            long amount, int terms, String rate, long first, long firstFee, long later, long laterFee, long fee) {
        InstalmentPlan plan = plan(InstalmentSource.BILL, amount, terms, rate);
        assertEquals(
                new InstalmentTerm(1, fen(first), fen(firstFee)), plan.terms().get(0));
        for (int number = 2; number <= terms; number++) {
            assertEquals(
                    new InstalmentTerm(number, fen(later), fen(laterFee)),
                    plan.terms().get(number - 1));
        }
        assertEquals(fen(fee), plan.totalFee());
        assertEquals(terms, plan.terms().size());
    }

    @Test
    void orders_and_bills_share_the_arithmetic_but_not_the_rule_nor_the_least_amount() {
        InstalmentPlan order = plan(InstalmentSource.ORDER, 100000, 3, "0.023");
        InstalmentPlan bill = plan(InstalmentSource.BILL, 100000, 3, "0.023");
        assertEquals(order.terms(), bill.terms());
        assertEquals(Rule.H8, order.explained().rule());
        assertEquals(Rule.H8B, bill.explained().rule());
        assertEquals(new Quantity.Amount(fen(2300)), bill.explained().result());
        assertEquals(2, plan(InstalmentSource.ORDER, 999, 2, "0").terms().size());
        assertEquals(3, plan(InstalmentSource.BILL, 1000, 3, "0").terms().size());
        assertThrows(IllegalArgumentException.class, () -> plan(InstalmentSource.BILL, 999, 3, "0"));
        assertThrows(IllegalArgumentException.class, () -> plan(InstalmentSource.ORDER, 0, 3, "0"));
    }

    @Test
    void the_usual_fee_rates_are_at_hand_in_the_order_of_their_terms() {
        assertEquals(
                "{3=0.025, 6=0.045, 9=0.065, 12=0.088}",
                InstalmentSource.BILL.usualFeeRates().toString());
        assertEquals(
                "{3=0.023, 6=0.045, 12=0.075}",
                InstalmentSource.ORDER.usualFeeRates().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0.025, 1494, 1600, 1500",
        "6, 0.045, 1527, 1638, 1543",
        "9, 0.065, 1534, 1647, 1560",
        "12, 0.088, 1586, 1707, 1625",
        "12, 0.075, 1357, 1444, 1385",
        "12, 0, 0, 0, 0",
    })
    void the_annual_cost_is_the_published_one(int terms, String rate, long nominal, long effective, long simple) {
        AnnualCost cost = plan(InstalmentSource.BILL, 1200000, terms, rate).annualCost();
        assertEquals(nominal, basisPoints(cost.nominal()));
        assertEquals(effective, basisPoints(cost.effective()));
        assertEquals(simple, basisPoints(cost.simple()));
        assertEquals(
                new Quantity.Rate(cost.nominal()),
                plan(InstalmentSource.BILL, 1200000, terms, rate)
                        .explainedCost()
                        .result());
    }

    @ParameterizedTest
    @CsvSource({
        "WAIVE_UNBILLED, 500000, 0, 22500",
        "CHARGE_NEXT_TERM, 504500, 4500, 18000",
        "CHARGE_ALL, 522500, 22500, 0",
        "CHARGE_ALL_PLUS_PENALTY, 545000, 45000, 0",
    })
    void settling_early_charges_the_fees_of_its_policy(
            SettlementPolicy policy, long settle, long charged, long waived) {
        InstalmentPlan plan = plan(InstalmentSource.BILL, 600000, 6, "0.045");
        EarlySettlement settlement = EarlySettlement.of(plan, 1, policy);
        assertEquals(fen(settle), settlement.settle());
        assertEquals(fen(charged), settlement.charged());
        assertEquals(fen(waived), settlement.waived());
        assertEquals(Rule.H9, settlement.explained().rule());
        assertEquals(Optional.of(new Quantity.Count(1)), settlement.explained().operand(Symbol.TERMS_PAID));
    }

    @ParameterizedTest
    @EnumSource(SettlementPolicy.class)
    void after_the_last_term_nothing_is_left_to_settle(SettlementPolicy policy) {
        InstalmentPlan plan = plan(InstalmentSource.BILL, 600000, 6, "0.045");
        EarlySettlement settlement = EarlySettlement.of(plan, 6, policy);
        assertEquals(Money.ZERO, settlement.settle());
        assertEquals(Money.ZERO, settlement.waived());
        assertThrows(IllegalArgumentException.class, () -> EarlySettlement.of(plan, 7, policy));
        assertThrows(IllegalArgumentException.class, () -> EarlySettlement.of(plan, -1, policy));
    }

    @Test
    void a_refund_takes_the_last_terms_and_their_fees() {
        InstalmentPlan plan = plan(InstalmentSource.ORDER, 120000, 12, "0.075");
        InstalmentRefund refund = InstalmentRefund.of(plan, 3, fen(50000));
        assertEquals(plan.terms().subList(0, 7), refund.terms());
        assertEquals(fen(3750), refund.waivedFee());
        assertEquals(Money.ZERO, refund.toBalance());
        assertEquals(new Quantity.Amount(fen(3750)), refund.explained().result());
        assertEquals(
                Optional.of(new Quantity.Amount(fen(90000))), refund.explained().operand(Symbol.PRINCIPAL));
    }

    @Test
    void a_term_that_is_refunded_in_part_keeps_its_share_of_the_fee() {
        InstalmentPlan plan = plan(InstalmentSource.ORDER, 120000, 12, "0.075");
        InstalmentRefund refund = InstalmentRefund.of(plan, 3, fen(53333));
        assertEquals(7, refund.terms().size());
        assertEquals(new InstalmentTerm(7, fen(6667), fen(500)), refund.terms().get(6), "250 of 750 fen fall away");
        assertEquals(fen(4000), refund.waivedFee());
    }

    @Test
    void what_finds_no_unbilled_principal_goes_to_the_balance() {
        InstalmentPlan plan = plan(InstalmentSource.ORDER, 120000, 12, "0.075");
        InstalmentRefund refund = InstalmentRefund.of(plan, 3, fen(120000));
        assertEquals(plan.terms().subList(0, 3), refund.terms());
        assertEquals(fen(6750), refund.waivedFee());
        assertEquals(fen(30000), refund.toBalance());
        assertThrows(IllegalArgumentException.class, () -> InstalmentRefund.of(plan, 3, fen(120001)));
    }

    @Test
    void no_refund_changes_nothing() {
        InstalmentPlan plan = plan(InstalmentSource.ORDER, 120000, 12, "0.075");
        InstalmentRefund refund = InstalmentRefund.of(plan, 0, Money.ZERO);
        assertEquals(plan.terms(), refund.terms());
        assertEquals(Money.ZERO, refund.waivedFee());
    }

    @Test
    void no_fen_is_lost_however_an_amount_is_split_settled_or_refunded() {
        Random random = new Random(8);
        for (int round = 0; round < 3000; round++) {
            long amount = 1000 + random.nextInt(2_000_000);
            int terms = 1 + random.nextInt(24);
            String rate = BigDecimal.valueOf(random.nextInt(100), 3).toString();
            InstalmentPlan plan = plan(InstalmentSource.BILL, amount, terms, rate);
            assertEquals(fen(amount), principal(plan.terms()));
            assertEquals(fen(amount).times(new BigDecimal(rate), RoundingMode.HALF_EVEN), fees(plan.terms()));
            checkSettlement(plan, random);
            checkRefund(plan, random);
        }
    }

    private static void checkSettlement(InstalmentPlan plan, Random random) {
        int billed = random.nextInt(plan.terms().size() + 1);
        List<InstalmentTerm> before = plan.terms().subList(0, billed);
        EarlySettlement waive = EarlySettlement.of(plan, billed, SettlementPolicy.WAIVE_UNBILLED);
        assertEquals(plan.amount(), principal(before).plus(waive.settle()));
        assertEquals(plan.totalFee(), fees(before).plus(waive.waived()));
        EarlySettlement next = EarlySettlement.of(plan, billed, SettlementPolicy.CHARGE_NEXT_TERM);
        assertEquals(waive.waived(), next.waived().plus(next.charged()));
    }

    private static void checkRefund(InstalmentPlan plan, Random random) {
        int billed = random.nextInt(plan.terms().size() + 1);
        Money refund = fen(random.nextInt((int) plan.amount().fen() + 1));
        InstalmentRefund outcome = InstalmentRefund.of(plan, billed, refund);
        assertEquals(
                plan.amount(),
                principal(outcome.terms()).plus(refund).minus(outcome.toBalance()),
                "principal is either owed, refunded or paid back");
        assertEquals(plan.totalFee(), fees(outcome.terms()).plus(outcome.waivedFee()));
        assertEquals(plan.terms().subList(0, billed), outcome.terms().subList(0, billed));
        for (InstalmentTerm term : outcome.terms()) {
            assertTrue(!term.principal().isNegative() && !term.fee().isNegative(), term.toString());
        }
    }

    private static InstalmentPlan plan(InstalmentSource source, long amount, int terms, String rate) {
        return InstalmentPlan.of(source, fen(amount), terms, new BigDecimal(rate));
    }

    private static Money principal(List<InstalmentTerm> terms) {
        return terms.stream().map(InstalmentTerm::principal).reduce(Money.ZERO, Money::plus);
    }

    private static Money fees(List<InstalmentTerm> terms) {
        return terms.stream().map(InstalmentTerm::fee).reduce(Money.ZERO, Money::plus);
    }

    private static long basisPoints(BigDecimal ratio) {
        return ratio.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
