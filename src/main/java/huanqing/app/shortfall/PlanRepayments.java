package huanqing.app.shortfall;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.DatedCash;
import huanqing.app.cashflow.Supposed;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.ShortfallCase;
import huanqing.domain.shortfall.ShortfallPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans what to pay on which due on which day when cash is scarce. New borrowing is never part of a plan. */
public final class PlanRepayments {
    private static final int DAYS = ShortfallCase.USUAL_HORIZON + 1;

    private final SettleDues settleDues;
    private final BuildCashCalendar buildCashCalendar;

    public PlanRepayments(SettleDues settleDues, BuildCashCalendar buildCashCalendar) {
        this.settleDues = settleDues;
        this.buildCashCalendar = buildCashCalendar;
    }

    /**
     * Plans from the ledger's dues and planned flows.
     *
     * @return empty when nobody has said what cash is at hand
     * @throws Cancelled when the progress says so
     */
    public Optional<ShortfallAnswer> run(LocalDate today, ShortfallQuestion question, Progress progress) {
        Settlement settlement = settleDues.run(today);
        DatedCash dated = buildCashCalendar.of(settlement, today, DAYS, Supposed.NOTHING);
        LedgerDues dues = new LedgerDues(settlement, question);
        return cash(dated.calendar(), question)
                .map(cash -> new ShortfallAnswer(
                        plans(theCase(dated, dues, cash, question), progress),
                        dated.unknown(),
                        dues.hasConfirmedLoans() ? List.of() : loans(dated)));
    }

    /**
     * Plans for a case from elsewhere.
     *
     * @throws Cancelled when the progress says so
     */
    public static ShortfallPlans plans(ShortfallCase given, Progress progress) {
        ShortfallPlans plans = ShortfallPlans.of(given, progress::isCancelled);
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        return plans;
    }

    private static ShortfallCase theCase(DatedCash dated, LedgerDues dues, Money cash, ShortfallQuestion question) {
        CashCalendar calendar = dated.calendar();
        return new ShortfallCase(
                calendar.from(),
                calendar.to(),
                cash,
                flows(calendar, question),
                dated.dues().stream()
                        .filter(due -> due.outstanding().isPositive())
                        .map(dues::of)
                        .toList(),
                question.recordCost());
    }

    private static Optional<Money> cash(CashCalendar calendar, ShortfallQuestion question) {
        return question.cash()
                .or(() -> calendar.cash().isPresent() ? Optional.of(calendar.atHand()) : Optional.empty());
    }

    private static List<CashFlow> flows(CashCalendar calendar, ShortfallQuestion question) {
        return question.income()
                .map(income -> Stream.concat(
                                income.stream(),
                                calendar.flows().stream().filter(flow -> flow.kind() != FlowKind.INCOME))
                        .toList())
                .orElse(calendar.flows());
    }

    private static List<DueId> loans(DatedCash dated) {
        return dated.dues().stream()
                .filter(due -> due.product() == Product.JIEBEI)
                .filter(due -> due.outstanding().isPositive())
                .map(Due::id)
                .toList();
    }
}
