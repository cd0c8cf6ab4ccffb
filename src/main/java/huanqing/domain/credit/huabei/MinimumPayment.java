package huanqing.domain.credit.huabei;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.RoundingMode;

/**
 * The least that keeps a bill on time (H6): a share of the ordinary principal, half up to the fen, and all of the rest;
 * never under the floor, never over the bill. Example: 10% of 2,007.29 is 200.73, which leaves 1,806.56.
 *
 * @param remainder what stays of the bill
 */
public record MinimumPayment(Money minimum, Money remainder, Explained explained) {

    public static MinimumPayment of(MinimumBasis basis, MinimumRule rule) {
        Money minimum = basis.ordinary()
                .times(rule.percent(), RoundingMode.HALF_UP)
                .plus(basis.whole())
                .max(rule.floor())
                .min(basis.total());
        return new MinimumPayment(minimum, basis.total().minus(minimum), explain(basis, rule, minimum));
    }

    private static Explained explain(MinimumBasis basis, MinimumRule rule, Money minimum) {
        return Explained.by(Rule.H6)
                .with(Symbol.PERCENT, rule.percent())
                .with(Symbol.ORDINARY, basis.ordinary())
                .with(Symbol.INSTALMENTS, basis.instalments())
                .with(Symbol.DEFERRED, basis.deferred())
                .with(Symbol.FEES, basis.fees())
                .with(Symbol.OVERDUE, basis.overdue())
                .with(Symbol.INTEREST, basis.interest())
                .with(Symbol.FLOOR, rule.floor())
                .gives(minimum);
    }
}
