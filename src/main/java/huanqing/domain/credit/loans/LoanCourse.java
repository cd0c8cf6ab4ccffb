package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.jiebei.PrepaymentInterest;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One confirmed loan as its dues pass: the plan in force, and how many of its rows have fallen due. */
final class LoanCourse {
    /** Each round brings principal and interest of a part prepayment a thousand times closer to their sum. */
    private static final int ROUNDS = 5;

    private final JiebeiContract contract;
    private LoanPlan plan;
    private int passed;
    private boolean closed;
    private boolean doubtful;

    LoanCourse(JiebeiContract contract) {
        this.contract = contract;
        this.plan = contract.plan();
    }

    JiebeiContract contract() {
        return contract;
    }

    /** The row that falls due next; empty when the loan has no more. */
    Optional<LoanRow> next() {
        return closed || passed >= plan.rows().size()
                ? Optional.empty()
                : Optional.of(plan.rows().get(passed));
    }

    /** A repayment of that day may have been for this loan or for another. */
    void doubt(LocalDate on) {
        doubtful = doubtful || (balance().isPositive() && !contract.start().isAfter(on));
    }

    /** A repayment agreed with the plan, so nothing had been prepaid, unless a day is left that may have been. */
    void trust(Collection<LoanDay> days) {
        doubtful = doubtful && days.stream().anyMatch(this::isInDoubtOn);
    }

    private boolean isInDoubtOn(LoanDay day) {
        return day.isDoubtful() && day.parts().stream().anyMatch(part -> part.contract() == contract);
    }

    boolean isDoubtful() {
        return doubtful && !closed;
    }

    /** What the next row asks for, and how its interest comes about. */
    LoanPart part(LoanRow row) {
        return new LoanPart(contract, row, new Formula(Figure.INTEREST, plan.explained(passed + 1)));
    }

    void pass() {
        passed++;
    }

    /** @param unpaid the days on which something fell due that is not paid */
    LoanStanding standing(List<LoanDay> unpaid) {
        Money fallen = unpaid.stream().map(day -> day.principalLeftOf(contract)).reduce(Money.ZERO, Money::plus);
        boolean partlyPaid = unpaid.stream().anyMatch(day -> day.isPaidForUnknownLoans(contract));
        return new LoanStanding(contract, plan, passed, balance().plus(fallen), !isDoubtful() && !partlyPaid);
    }

    List<LoanRow> toCome() {
        return closed ? List.of() : plan.rows().subList(passed, plan.rows().size());
    }

    /** The principal that has not fallen due yet. */
    Money balance() {
        return closed ? Money.ZERO : plan.balanceAfter(passed);
    }

    /** What ends the loan on a day (J9); empty when it has not begun, or has nothing left, or a due is in between. */
    Optional<Prepayment> settlement(LocalDate day) {
        return canPrepay(day) ? Optional.of(Prepayment.full(plan, day)) : Optional.empty();
    }

    void close() {
        closed = true;
    }

    /** The part prepayment that costs exactly that much on a day: principal and its interest (J9). */
    Optional<Prepayment> partFor(Money sum, LocalDate day) {
        if (!canPrepay(day) || sum.compareTo(balance()) > 0) {
            return Optional.empty();
        }
        Money principal = sum.min(balance().minus(Money.ofFen(1)));
        for (int round = 0; round < ROUNDS; round++) {
            principal =
                    sum.minus(partial(principal, day).map(Prepayment::interest).orElse(Money.ZERO));
        }
        for (int step = -2; step <= 2; step++) {
            Optional<Prepayment> part = partial(principal.plus(Money.ofFen(step)), day);
            if (part.filter(found -> found.settle().equals(sum)).isPresent()) {
                return part;
            }
        }
        return partial(principal, day);
    }

    /** Goes on with what a part prepayment leaves. */
    void replan(Prepayment part) {
        boolean onPart = contract.settings().prepayment().interest() == PrepaymentInterest.ON_PREPAID_PART;
        LocalDate lastDue =
                passed == 0 ? plan.calendar().start() : plan.calendar().due(passed);
        LocalDate from = onPart ? lastDue : lastDue.plusDays(part.days());
        List<LocalDate> dues = part.rows().stream().map(LoanRow::due).toList();
        plan = new LoanPlan(
                balance().minus(part.principal()),
                plan.rate(),
                new LoanCalendar(from, dues),
                plan.method(),
                part.rows().get(0).total(),
                part.rows());
        passed = 0;
    }

    private Optional<Prepayment> partial(Money principal, LocalDate day) {
        boolean fits = principal.isPositive() && principal.compareTo(balance()) < 0;
        return fits
                ? Optional.of(Prepayment.partial(
                        plan, day, principal, contract.settings().prepayment()))
                : Optional.empty();
    }

    private boolean canPrepay(LocalDate day) {
        return balance().isPositive()
                && !day.isBefore(plan.calendar().start())
                && plan.calendar().duesBy(day) == passed;
    }
}
