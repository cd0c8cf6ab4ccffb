package huanqing.app.shortfall;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.ShortfallCase;
import java.util.List;
import java.util.Optional;

/**
 * What the person asks of a plan.
 *
 * @param cash at hand, in place of the ledger's cash and reserve; empty for those
 * @param income in place of the ledger's planned income; empty for that
 * @param recordCost what one late record is taken to cost, in fen
 * @param allowsInstalments whether bills may be turned into instalments
 * @param allowsDeferral whether bills may be put off by a month; Alipay offers that to some people only
 */
public record ShortfallQuestion(
        Optional<Money> cash,
        Optional<List<CashFlow>> income,
        Money recordCost,
        boolean allowsInstalments,
        boolean allowsDeferral) {
    /** Everything as the ledger knows it, and no conversions. */
    public static final ShortfallQuestion USUAL =
            new ShortfallQuestion(Optional.empty(), Optional.empty(), ShortfallCase.USUAL_RECORD_COST, false, false);

    public ShortfallQuestion with(Optional<Money> otherCash, Money otherRecordCost) {
        return new ShortfallQuestion(otherCash, income, otherRecordCost, allowsInstalments, allowsDeferral);
    }

    public ShortfallQuestion allowing(boolean instalments, boolean deferral) {
        return new ShortfallQuestion(cash, income, recordCost, instalments, deferral);
    }
}
