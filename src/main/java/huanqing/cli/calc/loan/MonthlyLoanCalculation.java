package huanqing.cli.calc.loan;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.rate.MonthlyLoan;
import huanqing.domain.credit.rate.MonthlyTerms;
import huanqing.domain.credit.rate.TotalConvention;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.util.Objects;
import picocli.CommandLine.Option;

/** A loan of another lender, on monthly twelfths. */
abstract class MonthlyLoanCalculation extends Calculation {
    private final TotalConvention usual;

    @Option(
            names = "--principal",
            required = true,
            paramLabel = "F",
            converter = Value.SomeFen.class,
            description = "The sum borrowed.")
    private Money principal;

    @Option(
            names = "--annual-rate",
            required = true,
            paramLabel = "R",
            converter = Value.AnnualRate.class,
            description = "The rate a year: 0.049 for 4.9%%.")
    private BigDecimal annualRate;

    @Option(
            names = "--terms",
            required = true,
            paramLabel = "N",
            converter = Value.Terms.class,
            description = "How many months.")
    private Integer terms;

    @Option(
            names = "--convention",
            paramLabel = "ROUNDED|EXACT",
            description = "The total from rounded payments or from the exact formula"
                    + " (default: ROUNDED for an annuity, EXACT for equal principal).")
    private TotalConvention convention;

    MonthlyLoanCalculation(Context context, TotalConvention usual) {
        super(context);
        this.usual = usual;
    }

    abstract MonthlyLoan loan(MonthlyTerms agreed, TotalConvention chosen);

    @Override
    protected final Answer answer() {
        MonthlyTerms agreed = new MonthlyTerms(principal, annualRate, terms);
        MonthlyLoan loan = loan(agreed, Objects.requireNonNullElse(convention, usual));
        return Answer.of("payment", loan.payment())
                .with("first", Answer.of("principal", loan.firstPrincipal()).with("interest", loan.firstInterest()))
                .with("total", loan.total())
                .with("interest", loan.interest())
                .because(loan.explained());
    }
}
