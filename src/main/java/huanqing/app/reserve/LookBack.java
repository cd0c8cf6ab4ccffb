package huanqing.app.reserve;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.Supposed;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.settlement.Payment;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.Backtest;
import huanqing.domain.reserve.CommittedNeed;
import huanqing.domain.reserve.futures.FutureDraw;
import huanqing.domain.reserve.futures.IncomeSource;
import huanqing.domain.reserve.futures.Outlook;
import huanqing.domain.reserve.futures.PastMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tests the advised reserve on the past. On the eve of a past month the ledger is settled as it stood then, a reserve is
 * advised from it, and the bills and incomes that really came are laid on the days after. The terms of the loans of that day
 * and the entered flows are the same on both sides; loans drawn later are on neither.
 */
final class LookBack {
    /** Two years back are enough of an answer, and quick. */
    private static final int MOST_TRIALS = 24;

    private static final int FUTURES = 4_000;

    private final SettleDues settleDues;
    private final BuildCashCalendar calendars;
    private final LookAhead ahead;
    private final ReserveQuestion question;

    LookBack(SettleDues settleDues, BuildCashCalendar calendars, LookAhead ahead, ReserveQuestion question) {
        this.settleDues = settleDues;
        this.calendars = calendars;
        this.ahead = ahead;
        this.question = question;
    }

    /**
     * Tests on every month that has enough past before it and the whole horizon after it.
     *
     * @param now today's settlement, which knows what came
     * @param past today's past months
     */
    Backtest test(Settlement now, PastMonths past, LookAhead.Means means) {
        List<LocalDate> days = days(past);
        List<Settlement> then =
                settleDues.onEach(days.stream().map(day -> day.minusDays(1)).toList());
        List<Backtest.Trial> trials = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            CashCalendar calendar = unopened(calendars
                    .of(then.get(i), day, question.days(), Supposed.NOTHING)
                    .calendar());
            Outlook outlook = ahead.of(calendar, then.get(i), means, day.minusDays(1));
            Money advised = new FutureDraw(outlook, question.seed())
                    .run(FUTURES)
                    .reserveAt(question.confidence())
                    .amount();
            trials.add(new Backtest.Trial(
                    day, advised, CommittedNeed.of(came(outlook, now, means)).amount()));
        }
        return new Backtest(trials);
    }

    private List<LocalDate> days(PastMonths past) {
        if (past.first().isEmpty()) {
            return List.of();
        }
        YearMonth first = past.first().get();
        LocalDate end = first.plusMonths(past.count()).atDay(1);
        List<LocalDate> days = new ArrayList<>();
        for (int month = PastMonths.FEWEST; month < past.count(); month++) {
            LocalDate day = first.plusMonths(month).atDay(1);
            if (!day.plusDays(question.days()).isAfter(end)) {
                days.add(day);
            }
        }
        return days.subList(Math.max(0, days.size() - MOST_TRIALS), days.size());
    }

    /** What lay ready then is not known; the reserve is what must lie ready. */
    private static CashCalendar unopened(CashCalendar calendar) {
        return new CashCalendar(calendar.from(), calendar.to(), Optional.empty(), Optional.empty(), calendar.flows());
    }

    /** The calendar as it came true. */
    private static CashCalendar came(Outlook outlook, Settlement now, LookAhead.Means means) {
        CashCalendar then = outlook.calendar();
        boolean shown = outlook.income() == IncomeSource.DRAWN;
        List<CashFlow> flows = new ArrayList<>(then.flows());
        flows.removeIf(flow -> isHuabei(flow) || shown && flow.kind() == FlowKind.INCOME);
        now.all().stream()
                .filter(settled -> settled.due().product() == Product.HUABEI)
                .map(settled -> due(settled, then.from()))
                .forEach(flows::add);
        if (shown) {
            means.incomes().forEach(entry -> flows.add(row(entry, FlowKind.INCOME, Moment.EVENING)));
        }
        if (outlook.past().drawsLoans()) {
            now.jiebeiEntries().stream()
                    .filter(LookBack::isLoanRepayment)
                    .forEach(entry -> flows.add(row(entry, FlowKind.COMMITTED_DUE, Moment.DEDUCTION)));
        }
        return then.keeping(flows);
    }

    private static boolean isHuabei(CashFlow flow) {
        return flow.due().filter(due -> due.value().startsWith("huabei")).isPresent();
    }

    private static boolean isLoanRepayment(Entry entry) {
        return entry.meaning().kind() == EntryKind.LOAN_REPAYMENT
                && entry.meaning().state() == EntryState.BOOKED;
    }

    private static CashFlow row(Entry entry, FlowKind kind, Moment moment) {
        return new CashFlow(entry.at().toLocalDate(), moment, kind, entry.amount(), Optional.empty(), "");
    }

    /** What a bill took from its due day on; at the minimum it took that, and its rest stands in the next bill. */
    private static CashFlow due(SettledDue settled, LocalDate from) {
        Due due = settled.due();
        Money before = settled.payments().stream()
                .filter(payment -> payment.on().isBefore(from))
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
        Money asked =
                switch (due.state()) {
                    case CONVERTED -> Money.ZERO;
                    case MINIMUM -> due.paid();
                    default -> due.atLeast();
                };
        return CashFlow.due(
                due.adjusted(), FlowKind.COMMITTED_DUE, asked.minus(before).max(Money.ZERO), due.id());
    }
}
