package huanqing.domain.credit.loans;

import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The next day on which confirmed loans fall due, with what they then ask for in fen. */
record NextDue(LocalDate day, Money total, Money interest) {

    /** Of the loans that have begun by a day; empty when none has a due left. */
    static Optional<NextDue> of(List<LoanCourse> loans, LocalDate on) {
        List<LoanRow> next = loans.stream()
                .filter(loan -> !loan.contract().start().isAfter(on))
                .flatMap(loan -> loan.next().stream())
                .toList();
        return next.stream()
                .map(LoanRow::due)
                .min(LocalDate::compareTo)
                .map(day -> new NextDue(day, sum(next, day, LoanRow::total), sum(next, day, LoanRow::interest)));
    }

    private static Money sum(List<LoanRow> rows, LocalDate day, Function<LoanRow, Money> figure) {
        return rows.stream().filter(row -> row.due().equals(day)).map(figure).reduce(Money.ZERO, Money::plus);
    }
}
