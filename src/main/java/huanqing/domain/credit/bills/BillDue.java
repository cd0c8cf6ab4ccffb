package huanqing.domain.credit.bills;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the due of one bill from its course. */
final class BillDue {
    private final Course course;
    private final Bill bill;
    private final BillBalance balance;
    private final Statement statement;
    private final LocalDate today;

    BillDue(Course course, LocalDate today) {
        this.course = course;
        this.bill = course.bill();
        this.balance = course.balance();
        this.statement = bill.statement();
        this.today = today;
    }

    /**
     * Whether there is something true to say of it: a sum, a payment, or, for the first due day to come, that it is there
     * and its sum is not known. A bill of nothing is no bill.
     */
    boolean isWorthListing(boolean isNext) {
        boolean empty = !balance.paid().isPositive()
                && !bill.known().isPositive()
                && !bill.moved().isPositive()
                && !bill.refunded().isPositive();
        return !empty || (isNext && !bill.windowKnown());
    }

    SettledDue settled() {
        return new SettledDue(
                due(),
                new SettledDue.Claims(computed(), stated()),
                course.payments(),
                balance.settledOn(),
                daysLate(),
                formulas());
    }

    private Due due() {
        return new Due(
                DueId.ofBill(bill.month()),
                Product.HUABEI,
                bill.month(),
                statement.due(),
                statement.due(),
                stated().or(this::computed),
                minimum(),
                balance.paid(),
                parts(),
                state(),
                stated().isPresent() ? DueSource.STATEMENT : DueSource.COMPUTED,
                stated().flatMap(told -> computed().map(own -> own.minus(told))));
    }

    /** What the rows say it came to: all that was repaid, once that was the whole. */
    private Optional<Money> stated() {
        return course.isStated() ? Optional.of(balance.paid()) : Optional.empty();
    }

    private Optional<Money> computed() {
        return bill.total().map(total -> total.plus(balance.penalty()));
    }

    private Optional<Money> minimum() {
        return bill.total().map(total -> balance.minimum().minimum());
    }

    private Parts parts() {
        if (!bill.windowKnown()) {
            return Parts.UNKNOWN;
        }
        return new Parts(
                Optional.of(bill.principal()),
                bill.fees(),
                Optional.of(bill.interest()),
                Optional.of(balance.penalty()));
    }

    private DueState state() {
        if (balance.settledOn().isEmpty()) {
            return switch (balance.standing()) {
                case BEFORE_DUE, MET -> DueState.OPEN;
                case MINIMUM -> DueState.MINIMUM;
                case OVERDUE -> DueState.OVERDUE;
            };
        }
        if (balance.isMovedAway()) {
            return DueState.CONVERTED;
        }
        boolean mayGrow = statement.issued().isAfter(today);
        return mayGrow ? DueState.OPEN : settledState(balance.settledOn().get());
    }

    private DueState settledState(LocalDate day) {
        if (!day.isAfter(balance.lastDayInTime())) {
            return DueState.PAID;
        }
        return balance.standing() == Standing.MINIMUM ? DueState.MINIMUM : DueState.PAID_LATE;
    }

    private long daysLate() {
        return switch (state()) {
            case PAID_LATE ->
                ChronoUnit.DAYS.between(statement.due(), balance.settledOn().orElse(today));
            case OVERDUE -> ChronoUnit.DAYS.between(statement.due(), today);
            case OPEN, PAID, MINIMUM, UNKNOWN, CONVERTED -> 0;
        };
    }

    private List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        computed().ifPresent(total -> formulas.add(new Formula(Figure.TOTAL, sum(total))));
        minimum()
                .ifPresent(any -> formulas.add(
                        new Formula(Figure.MINIMUM, balance.minimum().explained())));
        formulas.addAll(bill.formulas());
        return formulas;
    }

    private Explained sum(Money total) {
        Explained.Formula formula = Explained.by(Rule.H2)
                .with(Symbol.STATEMENT, statement.issued())
                .with(Symbol.DUE, statement.due())
                .with(Symbol.ORDINARY, bill.ordinary())
                .with(Symbol.INSTALMENTS, bill.instalments());
        withMoved(formula);
        return formula.with(Symbol.FEES, bill.fees().orElse(Money.ZERO))
                .with(Symbol.BALANCE, bill.revolved())
                .with(Symbol.INTEREST, bill.interest())
                .with(Symbol.REFUND, bill.refunded())
                .with(Symbol.PENALTY, balance.penalty())
                .gives(total);
    }

    /** Only where there is something to say: few bills are ever converted. */
    private void withMoved(Explained.Formula formula) {
        if (bill.deferred().isPositive()) {
            formula.with(Symbol.DEFERRED, bill.deferred());
        }
        if (bill.moved().isPositive()) {
            formula.with(Symbol.MOVED, bill.moved());
        }
    }
}
