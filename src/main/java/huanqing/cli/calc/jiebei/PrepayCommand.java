package huanqing.cli.calc.jiebei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.credit.jiebei.PrepaymentInterest;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "jiebei-prepay",
        description = {
            "What paying a loan back early costs, and the terms that are left (J9).",
            "With --days instead of a plan: for principal that was used for some days. Without --prepay: all of it."
        },
        footer = {
            "Example: huanqing calc jiebei-prepay --principal 1000000 --daily-rate 0.0005 --days 10",
            "Example: huanqing calc jiebei-prepay --principal 1000000 --daily-rate 0.0004 --start 2025-03-10 --terms 6"
                    + " --method LEVEL --due-day 10 --prepay 400000 --on 2025-04-15 --then SHORTER"
        })
public final class PrepayCommand extends LoanCalculation {
    @Option(
            names = "--days",
            paramLabel = "N",
            converter = Value.Days.class,
            description = "For how many days the principal was used.")
    private Integer days;

    @Option(
            names = "--prepay",
            paramLabel = "F",
            converter = Value.SomeFen.class,
            description = "The principal to pay back (default: all that is left).")
    private Money prepay;

    @Option(names = "--on", paramLabel = "D", converter = Value.Day.class, description = "The day of payment.")
    private LocalDate on;

    @Option(
            names = "--then",
            paramLabel = "SHORTER|SMALLER",
            defaultValue = "SMALLER",
            description = "What becomes of the rest: fewer terms, or smaller payments (default: ${DEFAULT-VALUE}).")
    private PrepaymentEffect then;

    public PrepayCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        return days == null ? ofPlan() : afterDays();
    }

    private Answer afterDays() {
        require(options().missingForDays());
        if (!options().givenForPlanOnly().isEmpty()) {
            throw misused(
                    "--days stands instead of " + String.join(", ", options().givenForPlanOnly()) + ".");
        }
        Money amount = Objects.requireNonNullElse(prepay, options().principal());
        if (amount.compareTo(options().principal()) > 0) {
            throw tooMuch(options().principal());
        }
        return answer(Prepayment.afterDays(amount, options().rate(), days));
    }

    private Answer ofPlan() {
        LoanPlan plan = plan();
        if (on == null) {
            throw misused("Missing: --on, or --days instead of a plan.");
        }
        LocalDate start = plan.calendar().start();
        LoanRow last = plan.rows().get(plan.rows().size() - 1);
        if (on.isBefore(start) || !on.isBefore(last.due())) {
            throw refused(
                    "calc.refused.outside-loan", start.toString(), last.due().toString());
        }
        Money balance = plan.balanceAfter(Prepayment.paidBy(plan, on));
        if (prepay == null || prepay.equals(balance)) {
            return answer(Prepayment.full(plan, on));
        }
        return partial(plan, balance);
    }

    private Answer partial(LoanPlan plan, Money balance) {
        if (prepay.compareTo(balance) > 0) {
            throw tooMuch(balance);
        }
        if (!then.fits(plan.method())) {
            throw refused("calc.refused.cannot-shorten");
        }
        PrepaymentChoice choice = new PrepaymentChoice(then, PrepaymentInterest.ON_PREPAID_PART);
        return answer(Prepayment.partial(plan, on, prepay, choice));
    }

    private RuntimeException tooMuch(Money balance) {
        return refused("calc.refused.prepay-too-large", yuan(balance));
    }

    private static Answer answer(Prepayment prepayment) {
        List<LoanRow> rows = prepayment.rows();
        return Answer.of("interest", prepayment.interest())
                .with("settle", prepayment.settle())
                .rows(LoanRows.of(rows))
                .because(prepayment.explained());
    }
}
