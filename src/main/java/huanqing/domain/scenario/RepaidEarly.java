package huanqing.domain.scenario;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A loan paid back today, in part or whole (J9): its old terms leave the calendar, the new ones come in their place. */
final class RepaidEarly {
    private final Basis basis;

    RepaidEarly(Basis basis) {
        this.basis = basis;
    }

    /** Nothing changes where the loan is gone or its plan takes no such repayment. */
    Course over(Change.EarlyRepayment early, Course course) {
        LoanStanding loan = basis.loans().get(early.loan());
        if (loan == null || !isWithin(loan.plan())) {
            return course;
        }
        Prepayment paid = paid(early, loan);
        List<LoanRow> before = loan.toCome();
        Map<LocalDate, Money> change = new TreeMap<>();
        before.forEach(row -> change.merge(row.due(), row.total().negated(), Money::plus));
        paid.rows().forEach(row -> change.merge(row.due(), row.total(), Money::plus));
        Money cost = paid.interest().plus(interest(paid.rows())).minus(interest(before));
        List<CashFlow> flows = new ArrayList<>(changed(course.calendar().flows(), change));
        flows.add(new CashFlow(basis.today(), Moment.MORNING, FlowKind.OUTFLOW, paid.settle(), Optional.empty(), ""));
        return course.with(flows, cost, 0);
    }

    private boolean isWithin(LoanPlan plan) {
        LocalDate today = basis.today();
        LocalDate last = plan.rows().get(plan.rows().size() - 1).due();
        return !today.isBefore(plan.calendar().start()) && today.isBefore(last);
    }

    private Prepayment paid(Change.EarlyRepayment early, LoanStanding loan) {
        if (early.amount().compareTo(loan.principalLeft()) >= 0) {
            return Prepayment.full(loan.plan(), basis.today());
        }
        PrepaymentChoice usual = loan.contract().settings().prepayment();
        PrepaymentChoice wanted = early.effect().fits(loan.plan().method())
                ? new PrepaymentChoice(early.effect(), usual.interest())
                : usual;
        return Prepayment.partial(loan.plan(), basis.today(), early.amount(), wanted);
    }

    private static Money interest(List<LoanRow> rows) {
        return rows.stream().map(LoanRow::interest).reduce(Money.ZERO, Money::plus);
    }

    /** Several loans may share a day: only this loan's part of the day's due changes. */
    private static List<CashFlow> changed(List<CashFlow> flows, Map<LocalDate, Money> change) {
        Map<LocalDate, Money> left = new TreeMap<>(change);
        List<CashFlow> kept = flows.stream()
                .map(flow -> isLoans(flow, left)
                        ? Suppose.of(
                                flow,
                                flow.on(),
                                flow.amount().plus(left.remove(flow.on())).max(Money.ZERO))
                        : flow)
                .filter(flow -> flow.amount().isPositive())
                .toList();
        Stream<CashFlow> added = left.entrySet().stream()
                .filter(day -> day.getValue().isPositive())
                .map(day -> CashFlow.due(
                        day.getKey(), FlowKind.COMMITTED_DUE, day.getValue(), new DueId("jiebei-" + day.getKey())));
        return Stream.concat(kept.stream(), added).toList();
    }

    private static boolean isLoans(CashFlow flow, Map<LocalDate, Money> change) {
        return change.containsKey(flow.on())
                && flow.due().filter(due -> due.value().startsWith("jiebei-")).isPresent();
    }
}
