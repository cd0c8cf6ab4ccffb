package huanqing.cli.calc.loan;

import huanqing.cli.Context;
import huanqing.domain.credit.rate.EqualPrincipal;
import huanqing.domain.credit.rate.MonthlyLoan;
import huanqing.domain.credit.rate.MonthlyTerms;
import huanqing.domain.credit.rate.TotalConvention;
import picocli.CommandLine.Command;

@Command(
        name = "equal-principal",
        description = "Another lender's loan with the same principal each month; the payment shown is the first.",
        footer = "Example: huanqing calc equal-principal --principal 10000000 --annual-rate 0.049 --terms 120")
public final class EqualPrincipalCommand extends MonthlyLoanCalculation {
    public EqualPrincipalCommand(Context context) {
        super(context, TotalConvention.EXACT);
    }

    @Override
    MonthlyLoan loan(MonthlyTerms agreed, TotalConvention chosen) {
        return EqualPrincipal.of(agreed, chosen);
    }
}
