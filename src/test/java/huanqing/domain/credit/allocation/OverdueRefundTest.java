package huanqing.domain.credit.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.domain.credit.allocation.OverdueRefund.Billed;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 1,200.00 in 12 terms at 7.5%: 100.00 and 7.50 a term; the third is overdue. */
class OverdueRefundTest {
    private static final LocalDate DUE = LocalDate.parse("2026-03-10");
    private static final InstalmentPlan PLAN =
            InstalmentPlan.of(InstalmentSource.ORDER, fen(120_000), 12, new BigDecimal("0.075"));
    private static final Billed THIRD_OVERDUE = new Billed(2, 1, DUE, fen(50));

    @Test
    void the_overdue_term_is_met_first_then_the_last_terms_fall_away() {
        OverdueRefund refund = OverdueRefund.of(PLAN, THIRD_OVERDUE, fen(50_000), List.of());
        assertEquals(fen(50), refund.met().to(ClaimKind.OVERDUE_INTEREST));
        assertEquals(fen(10_000), refund.met().to(ClaimKind.OVERDUE_PRINCIPAL));
        assertEquals(fen(750), refund.met().to(ClaimKind.BILLED_FEE));
        List<InstalmentTerm> left = refund.unbilled().terms();
        assertEquals(9, left.size());
        assertEquals(new InstalmentTerm(9, fen(800), fen(60)), left.get(8), "392.00 took 92.00 of the 9th");
        assertEquals(fen(3 * 750 + 690), refund.unbilled().waivedFee());
        assertEquals(Money.ZERO, refund.toBalance());
    }

    @Test
    void a_small_refund_meets_the_interest_before_the_principal() {
        OverdueRefund refund = OverdueRefund.of(PLAN, THIRD_OVERDUE, fen(70), List.of());
        assertEquals(fen(50), refund.met().to(ClaimKind.OVERDUE_INTEREST));
        assertEquals(fen(20), refund.met().to(ClaimKind.OVERDUE_PRINCIPAL));
        assertEquals(Money.ZERO, refund.met().to(ClaimKind.BILLED_FEE));
        assertEquals(12, refund.unbilled().terms().size());
    }

    @Test
    void what_the_order_does_not_need_meets_other_overdue_sums_and_then_the_balance() {
        Claim other = new Claim(DUE, ClaimKind.OVERDUE_PRINCIPAL, fen(9_000));
        Claim older = new Claim(DUE.minusMonths(1), ClaimKind.OVERDUE_PRINCIPAL, fen(8_000));
        OverdueRefund refund = OverdueRefund.of(PLAN, THIRD_OVERDUE, fen(120_000), List.of(other, older));
        assertEquals(3, refund.unbilled().terms().size(), "what was billed stays");
        assertEquals(fen(19_200), refund.unbilled().toBalance(), "120,000 less 10,800 and 90,000");
        assertEquals(fen(17_000), refund.elsewhere().to(ClaimKind.OVERDUE_PRINCIPAL));
        assertEquals(fen(2_200), refund.toBalance());

        OverdueRefund scarce = OverdueRefund.of(PLAN, THIRD_OVERDUE, fen(110_000), List.of(other, older));
        assertEquals(
                List.of(older, new Claim(DUE, ClaimKind.OVERDUE_PRINCIPAL, fen(1_200))),
                scarce.elsewhere().parts());
    }

    @Test
    void no_fen_of_a_refund_is_lost() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            int terms = 1 + random.nextInt(24);
            Money amount = fen(100 + random.nextInt(500_000));
            InstalmentPlan plan = InstalmentPlan.of(InstalmentSource.ORDER, amount, terms, new BigDecimal("0.045"));
            int paid = random.nextInt(terms + 1);
            int overdue = random.nextInt(terms - paid + 1);
            Money refund = fen(random.nextLong(amount.fen() + 1));
            OverdueRefund outcome =
                    OverdueRefund.of(plan, new Billed(paid, overdue, DUE, fen(random.nextInt(500))), refund, List.of());
            Money gone = plan.terms().stream().map(InstalmentTerm::principal).reduce(Money.ZERO, Money::plus);
            Money left = outcome.unbilled().terms().stream()
                    .map(InstalmentTerm::principal)
                    .reduce(Money.ZERO, Money::plus);
            Money met = outcome.met().parts().stream().map(Claim::amount).reduce(Money.ZERO, Money::plus);
            assertEquals(refund, met.plus(gone.minus(left)).plus(outcome.toBalance()));
        }
    }

    @Test
    void more_than_was_paid_or_than_there_are_terms_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> OverdueRefund.of(PLAN, THIRD_OVERDUE, fen(120_001), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> OverdueRefund.of(PLAN, new Billed(10, 3, DUE, Money.ZERO), fen(1), List.of()));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
