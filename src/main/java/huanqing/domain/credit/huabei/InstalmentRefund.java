package huanqing.domain.credit.huabei;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A refund of an order that is being paid in instalments, where nothing is overdue (H14): it takes the unbilled principal
 * from the last term backwards; fees of those terms fall away in proportion; billed fees stay; the rest goes to the Alipay
 * balance. Example: 1,200 in 12 terms at 7.5%, 3 paid, refund 500: terms 8 to 12 disappear and 37.50 of fees with them.
 *
 * @param terms what remains of the plan, terms already billed included
 * @param waivedFee the fees that fall away, half up to the fen where a term is cut in part
 * @param toBalance the part of the refund that found no unbilled principal
 */
public record InstalmentRefund(List<InstalmentTerm> terms, Money waivedFee, Money toBalance, Explained explained) {
    public InstalmentRefund {
        terms = List.copyOf(terms);
    }

    /**
     * @param billed how many terms are already billed, 0 to all
     * @throws IllegalArgumentException when more is refunded than was paid
     */
    public static InstalmentRefund of(InstalmentPlan plan, int billed, Money refund) {
        if (refund.compareTo(plan.amount()) > 0) {
            throw new IllegalArgumentException("refund exceeds the amount: " + refund);
        }
        Money unbilled = InstalmentPlan.principal(plan.unbilled(billed));
        Money cancelled = refund.min(unbilled);
        List<InstalmentTerm> left = cut(plan, billed, cancelled);
        Money waived = plan.totalFee().minus(InstalmentPlan.fees(left));
        Explained explained = Explained.by(Rule.H14)
                .with(Symbol.REFUND, refund)
                .with(Symbol.PRINCIPAL, unbilled)
                .with(Symbol.TERMS_PAID, billed)
                .gives(waived);
        return new InstalmentRefund(left, waived, refund.minus(cancelled), explained);
    }

    private static List<InstalmentTerm> cut(InstalmentPlan plan, int billed, Money cancelled) {
        List<InstalmentTerm> left = new ArrayList<>(plan.terms());
        Money rest = cancelled;
        for (int i = left.size() - 1; i >= billed && rest.isPositive(); i--) {
            InstalmentTerm term = left.remove(i);
            Money taken = rest.min(term.principal());
            rest = rest.minus(taken);
            if (taken.compareTo(term.principal()) < 0) {
                left.add(reduced(term, taken));
            }
        }
        return left;
    }

    private static InstalmentTerm reduced(InstalmentTerm term, Money taken) {
        BigDecimal share = BigDecimal.valueOf(taken.fen())
                .divide(BigDecimal.valueOf(term.principal().fen()), MathContext.DECIMAL128);
        Money waived = term.fee().times(share, RoundingMode.HALF_UP);
        return new InstalmentTerm(
                term.number(), term.principal().minus(taken), term.fee().minus(waived));
    }
}
