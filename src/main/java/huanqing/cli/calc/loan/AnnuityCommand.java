package huanqing.cli.calc.loan;

import huanqing.cli.Context;
import huanqing.domain.credit.rate.Annuity;
import huanqing.domain.credit.rate.MonthlyLoan;
import huanqing.domain.credit.rate.MonthlyTerms;
import huanqing.domain.credit.rate.TotalConvention;
import picocli.CommandLine.Command;

@Command(
        name = "annuity",
        description = "Another lender's loan in equal monthly payments.",
        footer = "Example: huanqing calc annuity --principal 1000000 --annual-rate 0.049 --terms 36")
public final class AnnuityCommand extends MonthlyLoanCalculation {
    public AnnuityCommand(Context context) {
        super(context, TotalConvention.ROUNDED);
    }

    @Override
    MonthlyLoan loan(MonthlyTerms agreed, TotalConvention chosen) {
        return Annuity.of(agreed, chosen);
    }
}
