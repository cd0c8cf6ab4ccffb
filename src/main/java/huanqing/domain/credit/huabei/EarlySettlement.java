package huanqing.domain.credit.huabei;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.util.List;

/**
 * All terms that are not yet billed, settled at once (H9). Example: 6,000 in 6 terms at 4.5%, after the first term:
 * 5,000.00, 5,045.00, 5,225.00 or 5,450.00 by policy.
 *
 * @param settle what is to be paid
 * @param charged the fees in it
 * @param waived the fees that fall away
 */
public record EarlySettlement(Money settle, Money charged, Money waived, Explained explained) {

    /**
     * @param billed how many terms are already billed, 0 to all
     */
    public static EarlySettlement of(InstalmentPlan plan, int billed, SettlementPolicy policy) {
        List<InstalmentTerm> unbilled = plan.unbilled(billed);
        Money principal = InstalmentPlan.principal(unbilled);
        Money charged = policy.charged(unbilled);
        Money waived = InstalmentPlan.fees(unbilled).minus(charged).max(Money.ZERO);
        Money settle = principal.plus(charged);
        Explained explained = Explained.by(Rule.H9)
                .with(Symbol.PRINCIPAL, principal)
                .with(Symbol.FEE, charged)
                .with(Symbol.TERMS_PAID, billed)
                .with(Symbol.POLICY, policy)
                .gives(settle);
        return new EarlySettlement(settle, charged, waived, explained);
    }
}
