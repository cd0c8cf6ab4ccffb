package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One month ahead, onto whose days a past month's flows are laid: a purchase on its day of the month (31 on the last day
 * of a shorter one), so that it falls due with the bill that takes it; an income on the paydays, or on its day.
 */
final class MonthAhead {
    private final Outlook outlook;
    private final YearMonth month;
    private final List<Optional<Statement>> statements = new ArrayList<>();
    private final List<CashFlow> paydays;

    MonthAhead(Outlook outlook, YearMonth month) {
        this.outlook = outlook;
        this.month = month;
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> statements.add(statementFor(day)));
        paydays = outlook.paydays().stream()
                .flatMap(payday -> payday.between(month.atDay(1), month.atEndOfMonth()).stream())
                .sorted(CashFlow.IN_TIME)
                .toList();
    }

    List<Placed> lay(List<PastFlow> past) {
        List<Placed> placed = new ArrayList<>(bills(past));
        for (PastFlow flow : past) {
            if (flow.kind() == DrawnKind.LOAN_REPAYMENT
                    && !day(flow).isBefore(outlook.calendar().from())) {
                placed.add(new Placed(day(flow), Moment.DEDUCTION, flow.kind(), flow.fen(), Optional.empty()));
            }
        }
        if (outlook.income() == IncomeSource.DRAWN) {
            placed.addAll(paydays.isEmpty() ? onItsDays(past) : onPaydays(past));
        }
        placed.removeIf(flow -> isOutside(flow.on()));
        return placed;
    }

    private Optional<Statement> statementFor(LocalDate day) {
        return day.isAfter(outlook.knownUntil()) ? Optional.of(outlook.cycles().statementFor(day)) : Optional.empty();
    }

    private boolean isOutside(LocalDate day) {
        return day.isBefore(outlook.calendar().from())
                || day.isAfter(outlook.calendar().to());
    }

    private LocalDate day(PastFlow flow) {
        return month.atDay(Math.min(flow.day(), month.lengthOfMonth()));
    }

    private List<Placed> bills(List<PastFlow> past) {
        Map<LocalDate, Bill> bills = new TreeMap<>();
        for (PastFlow flow : past) {
            if (flow.kind() == DrawnKind.PURCHASE) {
                statements.get(day(flow).getDayOfMonth() - 1).ifPresent(statement -> charge(bills, statement, flow));
            }
        }
        return bills.values().stream()
                .filter(bill -> bill.fen > 0 && !outlook.stated().contains(bill.id()))
                .map(bill -> new Placed(
                        bill.statement.due(), Moment.DEDUCTION, DrawnKind.PURCHASE, bill.fen, Optional.of(bill.id())))
                .toList();
    }

    /** One sum, or equal terms over as many bills, what does not divide with the first. */
    private void charge(Map<LocalDate, Bill> bills, Statement first, PastFlow flow) {
        long term = flow.fen() / flow.terms();
        Statement statement = first;
        for (int i = 0;
                i < flow.terms() && !statement.due().isAfter(outlook.calendar().to());
                i++) {
            long part = i == 0 ? flow.fen() - term * (flow.terms() - 1) : term;
            bills.computeIfAbsent(statement.issued(), issued -> new Bill()).add(statement, part);
            statement = flow.terms() > 1 ? outlook.cycles().statementFor(statement.closes()) : statement;
        }
    }

    private List<Placed> onItsDays(List<PastFlow> past) {
        return past.stream()
                .filter(flow -> flow.kind() == DrawnKind.INCOME && day(flow).isAfter(outlook.knownUntil()))
                .map(flow -> new Placed(day(flow), Moment.EVENING, DrawnKind.INCOME, flow.fen(), Optional.empty()))
                .toList();
    }

    /** In the proportion of the entered amounts, what does not divide with the last payday of the month. */
    private List<Placed> onPaydays(List<PastFlow> past) {
        long total = past.stream()
                .filter(flow -> flow.kind() == DrawnKind.INCOME)
                .mapToLong(PastFlow::fen)
                .sum();
        long entered =
                paydays.stream().mapToLong(payday -> payday.amount().fen()).sum();
        List<Placed> placed = new ArrayList<>();
        long left = total;
        for (int i = 0; i < paydays.size(); i++) {
            CashFlow payday = paydays.get(i);
            boolean isLast = i == paydays.size() - 1;
            long part = isLast
                    ? left
                    : Math.floorDiv(Math.multiplyExact(total, payday.amount().fen()), entered);
            left -= part;
            placed.add(new Placed(payday.on(), beside(payday.moment()), DrawnKind.INCOME, part, Optional.empty()));
        }
        return placed;
    }

    /** An income at the very moment of the deduction is not counted on for it. */
    private static Moment beside(Moment moment) {
        return moment == Moment.DEDUCTION ? Moment.EVENING : moment;
    }

    private static final class Bill {
        private Statement statement;
        private long fen;

        void add(Statement own, long part) {
            statement = own;
            fen = Math.addExact(fen, part);
        }

        DueId id() {
            return DueId.ofBill(YearMonth.from(statement.issued()));
        }
    }
}
