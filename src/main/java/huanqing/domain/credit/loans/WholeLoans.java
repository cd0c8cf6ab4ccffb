package huanqing.domain.credit.loans;

import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loans that one repayment ends before their time, each with what it costs on that day (J9). */
record WholeLoans(List<LoanCourse> loans, List<Prepayment> prepayments) {

    /** One loan, or all open ones together, that cost exactly that much on a day; empty when none do. */
    static Optional<WholeLoans> costing(Money sum, List<LoanCourse> loans, LocalDate on) {
        List<WholeLoans> open = loans.stream()
                .flatMap(loan -> loan.settlement(on).stream()
                        .map(prepayment -> new WholeLoans(List.of(loan), List.of(prepayment))))
                .toList();
        return open.stream().filter(one -> one.cost().equals(sum)).findFirst().or(() -> Optional.of(together(open))
                .filter(all -> !open.isEmpty() && all.cost().equals(sum)));
    }

    private static WholeLoans together(List<WholeLoans> open) {
        return new WholeLoans(
                open.stream().flatMap(one -> one.loans.stream()).toList(),
                open.stream().flatMap(one -> one.prepayments.stream()).toList());
    }

    private Money cost() {
        return prepayments.stream().map(Prepayment::settle).reduce(Money.ZERO, Money::plus);
    }
}
