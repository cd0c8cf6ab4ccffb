package huanqing.app.reserve;

import huanqing.app.Cancelled;
import huanqing.app.Progress;
import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.DatedCash;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.reserve.Backtest;
import huanqing.domain.reserve.CommittedNeed;
import huanqing.domain.reserve.NoIncome;
import huanqing.domain.reserve.RuleOfThumb;
import huanqing.domain.reserve.futures.FutureDraw;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Measures how much reserve the dues ask for, and how far the money at hand carries. */
public final class MeasureReserve {
    /** Six months without income, and a month after them. */
    private static final int LADDER_DAYS = 216;

    private static final int STEPS = 3;

    private final SettleDues settleDues;
    private final BuildCashCalendar calendars;
    private final LookAhead ahead;

    public MeasureReserve(SettleDues settleDues, BuildCashCalendar calendars, LookAhead ahead) {
        this.settleDues = settleDues;
        this.calendars = calendars;
        this.ahead = ahead;
    }

    /**
     * Measures the ledger as it stands on a day.
     *
     * @throws Cancelled when the progress was cancelled between two steps
     */
    public ReserveReport run(LocalDate today, ReserveQuestion question, Progress progress) {
        step(progress, 0);
        Settlement settlement = settleDues.run(today);
        LookAhead.Means means = ahead.means();
        DatedCash dated = calendars.of(settlement, today, question.days(), question.supposed());
        Outlook outlook = ahead.of(dated.calendar(), settlement, means, today);
        step(progress, 1);
        Optional<Futures> futures = outlook.past().areEnough()
                ? Optional.of(new FutureDraw(outlook, question.seed()).run(Futures.COUNT))
                : Optional.empty();
        step(progress, 2);
        Backtest backtest = futures.isPresent()
                ? new LookBack(settleDues, calendars, ahead, question).test(settlement, outlook.past(), means)
                : Backtest.NONE;
        step(progress, STEPS);
        return new ReserveReport(
                today,
                question,
                dated,
                CommittedNeed.of(dated.calendar()),
                RuleOfThumb.of(dated.calendar()),
                noIncome(settlement, today, question),
                outlook.past(),
                futures,
                backtest,
                LookAhead.hasUnconfirmedLoans(settlement));
    }

    private List<NoIncome> noIncome(Settlement settlement, LocalDate today, ReserveQuestion question) {
        CashCalendar calendar = calendars
                .of(settlement, today, LADDER_DAYS, question.supposed())
                .calendar();
        boolean isKnown = calendar.cash().isPresent() || calendar.reserve().isPresent();
        return isKnown
                ? NoIncome.LADDER.stream()
                        .map(months -> NoIncome.of(calendar, months))
                        .toList()
                : List.of();
    }

    private static void step(Progress progress, int done) {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        progress.report(done, STEPS);
    }
}
