package huanqing.cli.calc.jiebei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.domain.credit.jiebei.LoanPlan;
import picocli.CommandLine.Command;

@Command(
        name = "jiebei-plan",
        description = "The schedule of a loan by its actual days, and its true annual cost (J3, J4, J6).",
        footer = "Example: huanqing calc jiebei-plan --principal 1000000 --daily-rate 0.00015 --start 2025-06-18"
                + " --terms 12 --method LEVEL --due-day 18")
public final class PlanCommand extends LoanCalculation {
    public PlanCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        LoanPlan plan = plan();
        Answer answer = Answer.of("payment", plan.payment())
                .rows(LoanRows.of(plan.rows()))
                .with("interest", plan.interest())
                .annual(plan.annualCost())
                .because(plan.explained());
        for (int row = 1; row <= plan.rows().size(); row++) {
            answer.because(plan.explained(row));
        }
        return answer;
    }
}
