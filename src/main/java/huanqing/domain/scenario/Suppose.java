package huanqing.domain.scenario;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.OverduePenalty;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays one change after the other over today's plan. */
final class Suppose {
    private static final String BILL = "huabei-";

    private final Basis basis;

    Suppose(Basis basis) {
        this.basis = basis;
    }

    Course all(List<Change> changes) {
        Course course = new Course(basis.calendar(), Money.ZERO, 0);
        for (Change change : changes) {
            course = one(change, course);
        }
        return course;
    }

    private Course one(Change change, Course course) {
        if (change instanceof Change.LessIncome less) {
            return lessIncome(less, course);
        }
        if (change instanceof Change.HuabeiUnpaid unpaid) {
            return unpaid(unpaid, course);
        }
        if (change instanceof Change.Purchase purchase) {
            return new Bought(basis).over(purchase, course);
        }
        if (change instanceof Change.EarlyRepayment early) {
            return new RepaidEarly(basis).over(early, course);
        }
        return otherDueDay((Change.OtherDueDay) change, course);
    }

    private Course lessIncome(Change.LessIncome less, Course course) {
        LocalDate whole = basis.today().plusMonths(less.months());
        BigDecimal kept = BigDecimal.ONE.subtract(less.share());
        List<CashFlow> flows = course.calendar().flows().stream()
                .map(flow -> flow.kind().isInflow() && flow.on().isBefore(whole)
                        ? of(flow, flow.on(), flow.amount().times(kept, RoundingMode.DOWN))
                        : flow)
                .toList();
        return course.with(flows, Money.ZERO, 0);
    }

    /** Every bill of the months waits for their end; one whose end lies beyond the calendar stays open to its last day. */
    private Course unpaid(Change.HuabeiUnpaid unpaid, Course course) {
        LocalDate resumes = basis.today().plusMonths(unpaid.months());
        LocalDate last = course.calendar().to();
        boolean settles = !resumes.isAfter(last);
        List<CashFlow> flows = new ArrayList<>();
        Money cost = Money.ZERO;
        int late = 0;
        for (CashFlow flow : course.calendar().flows()) {
            if (bill(flow).isEmpty() || !flow.on().isBefore(resumes)) {
                flows.add(flow);
                continue;
            }
            OverduePenalty penalty = penalty(flow, settles ? resumes : last);
            cost = cost.plus(penalty.penalty());
            late += 1;
            if (settles) {
                flows.add(of(flow, resumes, penalty.owed()));
            }
        }
        return course.with(flows, cost, late);
    }

    private OverduePenalty penalty(CashFlow flow, LocalDate paid) {
        LocalDate due = flow.due().map(id -> basis.dayOf(id, flow.on())).orElse(flow.on());
        return OverduePenalty.of(
                flow.amount(),
                due,
                paid,
                basis.huabei().settings().graceDays(),
                basis.huabei().settings().overdue());
    }

    private Course otherDueDay(Change.OtherDueDay other, Course course) {
        BillCycles now = basis.huabei().cycles();
        BillCycles then = BillCycles.always(other.cycle());
        List<CashFlow> flows = course.calendar().flows().stream()
                .map(flow -> bill(flow)
                        .filter(month -> isToCome(now, month))
                        .flatMap(then::statementIn)
                        .map(Statement::due)
                        .filter(day -> !day.isBefore(basis.today()))
                        .map(day -> of(flow, day, flow.amount()))
                        .orElse(flow))
                .toList();
        return course.with(flows, Money.ZERO, 0);
    }

    private boolean isToCome(BillCycles cycles, YearMonth month) {
        return cycles.statementIn(month)
                .filter(statement -> statement.issued().isAfter(basis.today()))
                .isPresent();
    }

    /** The month of the Huabei bill that a flow pays. */
    private static Optional<YearMonth> bill(CashFlow flow) {
        return flow.due()
                .map(DueId::value)
                .filter(name -> name.startsWith(BILL))
                .map(name -> YearMonth.parse(name.substring(BILL.length())));
    }

    static CashFlow of(CashFlow flow, LocalDate on, Money amount) {
        return new CashFlow(on, flow.moment(), flow.kind(), amount, flow.due(), flow.label());
    }
}
