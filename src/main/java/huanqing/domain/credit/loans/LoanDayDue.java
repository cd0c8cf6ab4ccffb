package huanqing.domain.credit.loans;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the due of one day of loans. */
final class LoanDayDue {
    private final LoanDay day;
    private final LocalDate today;
    private final Optional<Money> computed;
    private final Optional<Money> stated;

    LoanDayDue(LoanDay day, LocalDate today) {
        this.day = day;
        this.today = today;
        this.computed = day.isComplete() ? Optional.of(day.computed()) : Optional.empty();
        this.stated = day.settledOn().map(settled -> day.paid());
    }

    SettledDue settled() {
        return new SettledDue(
                due(),
                new SettledDue.Claims(computed, stated),
                day.payments(),
                day.settledOn(),
                daysLate(),
                formulas());
    }

    private Due due() {
        return new Due(
                new DueId("jiebei-" + day.day()),
                Product.JIEBEI,
                YearMonth.from(day.day()),
                day.day(),
                day.day(),
                stated.or(() -> computed),
                Optional.empty(),
                day.paid(),
                parts(),
                state(),
                stated.isPresent() ? DueSource.STATEMENT : DueSource.COMPUTED,
                computed.flatMap(own -> stated.map(own::minus)));
    }

    /** Where an unconfirmed loan may be due as well, no part of the sum is known. */
    private Parts parts() {
        return day.isComplete()
                ? new Parts(
                        Optional.of(day.principal()),
                        Optional.of(Money.ZERO),
                        Optional.of(day.interest()),
                        Optional.of(day.penalty()))
                : Parts.UNKNOWN;
    }

    private DueState state() {
        if (day.settledOn().isPresent()) {
            return day.settledOn().get().isAfter(day.day()) ? DueState.PAID_LATE : DueState.PAID;
        }
        if (!day.day().isBefore(today)) {
            return DueState.OPEN;
        }
        return day.mayBePaid() ? DueState.UNKNOWN : DueState.OVERDUE;
    }

    private long daysLate() {
        if (day.settledOn().isEmpty() && day.mayBePaid()) {
            return 0;
        }
        LocalDate end = day.settledOn().orElse(today);
        return Math.max(0, ChronoUnit.DAYS.between(day.day(), end));
    }

    private List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        computed.ifPresent(total -> formulas.add(new Formula(Figure.TOTAL, sum(total))));
        formulas.addAll(day.formulas());
        return formulas;
    }

    private Explained sum(Money total) {
        return Explained.by(Rule.J7B)
                .with(Symbol.DUE, day.day())
                .with(Symbol.PRINCIPAL, day.principal())
                .with(Symbol.INTEREST, day.interest())
                .with(Symbol.PENALTY, day.penalty())
                .gives(total);
    }
}
