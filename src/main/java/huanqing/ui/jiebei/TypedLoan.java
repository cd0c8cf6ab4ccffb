package huanqing.ui.jiebei;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a loan as they were read: a contract, or what is wrong with the first of them. */
record TypedLoan(
        Typed<Money> principal,
        Typed<BigDecimal> daily,
        Typed<LocalDate> start,
        Typed<Integer> terms,
        RepaymentMethod method,
        Typed<Integer> dueDay) {

    /** The first field that cannot be read, or that the method does not fit the terms. */
    Optional<Typed<?>> wrong() {
        Typed<?> fits =
                terms.value().map(method::allows).orElse(true) ? Typed.of(true) : Typed.wrong("jiebei.form.unfit");
        return Stream.<Typed<?>>of(principal, daily, start, terms, dueDay, fits)
                .filter(typed -> typed.value().isEmpty())
                .findFirst();
    }

    /** The loan; empty while something is wrong. */
    Optional<JiebeiContract> contract(PeriodRounding rounding) {
        if (wrong().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new JiebeiContract(
                principal.value().orElseThrow(),
                new LoanRate(daily.value().orElseThrow(), rounding),
                start.value().orElseThrow(),
                terms.value().orElseThrow(),
                method,
                new MonthlyDay(dueDay.value().orElseThrow()),
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.empty()));
    }
}
