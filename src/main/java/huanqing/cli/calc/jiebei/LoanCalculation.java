package huanqing.cli.calc.jiebei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Calculation;
import huanqing.domain.credit.jiebei.LoanPlan;
import java.util.List;
import picocli.CommandLine.Mixin;

/** A calculation about a loan. */
abstract class LoanCalculation extends Calculation {
    @Mixin
    private PlanOptions options;

    LoanCalculation(Context context) {
        super(context);
    }

    final PlanOptions options() {
        return options;
    }

    final LoanPlan plan() {
        require(options.missingForPlan());
        if (!options.fits()) {
            throw misused(options.method() + " is for 12 terms.");
        }
        return options.plan();
    }

    final void require(List<String> missing) {
        if (!missing.isEmpty()) {
            throw misused("Missing: " + String.join(", ", missing) + ".");
        }
    }
}
