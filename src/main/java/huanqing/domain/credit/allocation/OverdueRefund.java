package huanqing.domain.credit.allocation;

import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentRefund;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A refund of an order in instalments of which terms are overdue (H14, step 3): the order's overdue interest, overdue
 * principal and billed fees come first, then its unbilled principal from the last term backwards, then what is overdue
 * elsewhere, and the rest goes to the Alipay balance. Example: 1,200 in 12 terms at 7.5%, 2 paid and 1 overdue with 0.50 of
 * interest, refund 500: 0.50, 100.00 and 7.50 are met, 392.00 take terms 10 to 12 and most of the 9th.
 *
 * @param met what it met of the order's overdue terms
 * @param unbilled what it left of the terms to come
 * @param elsewhere what it met of other overdue sums; its unused part goes to the balance
 */
public record OverdueRefund(Allocation met, InstalmentRefund unbilled, Allocation elsewhere) {
    /**
     * Which terms of the order are billed.
     *
     * @param paid how many of them are paid
     * @param overdue how many after those are billed and not paid
     * @param due the day that the oldest of these missed
     * @param interest overdue interest that has run on them, in fen
     */
    public record Billed(int paid, int overdue, LocalDate due, Money interest) {}

    /**
     * @param others what is overdue elsewhere; with anything else the person is not overdue
     * @throws IllegalArgumentException when more is refunded than was paid, or more terms are billed than there are
     */
    public static OverdueRefund of(InstalmentPlan plan, Billed billed, Money refund, List<Claim> others) {
        int known = billed.paid() + billed.overdue();
        if (known > plan.terms().size() || refund.compareTo(plan.amount()) > 0) {
            throw new IllegalArgumentException(refund + " of " + plan.amount() + ", " + known + " terms billed");
        }
        Allocation met = Allocation.of(refund, claims(plan, billed), Allocation.USUAL_ORDER);
        InstalmentRefund unbilled = InstalmentRefund.of(plan, known, met.unused());
        return new OverdueRefund(met, unbilled, Allocation.of(unbilled.toBalance(), others, Allocation.USUAL_ORDER));
    }

    /** What is left of the refund for the Alipay balance. */
    public Money toBalance() {
        return elsewhere.unused();
    }

    private static List<Claim> claims(InstalmentPlan plan, Billed billed) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(billed.due(), ClaimKind.OVERDUE_INTEREST, billed.interest()));
        for (InstalmentTerm term : plan.terms().subList(billed.paid(), billed.paid() + billed.overdue())) {
            claims.add(new Claim(billed.due(), ClaimKind.OVERDUE_PRINCIPAL, term.principal()));
            claims.add(new Claim(billed.due(), ClaimKind.BILLED_FEE, term.fee()));
        }
        return claims;
    }
}
