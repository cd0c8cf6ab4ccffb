package huanqing.cli.calc.jiebei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "jiebei-overdue",
        description = "Overdue interest of a loan (J10).",
        footer = "Example: huanqing calc jiebei-overdue --amount 1000000 --daily-rate 0.0005 --days 30")
public final class PenaltyCommand extends Calculation {
    @Option(
            names = "--amount",
            required = true,
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "The overdue principal.")
    private Money amount;

    @Option(
            names = "--daily-rate",
            required = true,
            paramLabel = "R",
            converter = Value.DailyRate.class,
            description = "The loan's rate a day: 0.0005 for 0.05%%.")
    private BigDecimal dailyRate;

    @Option(
            names = "--days",
            required = true,
            paramLabel = "N",
            converter = Value.Days.class,
            description = "Days after the due day.")
    private Integer days;

    @Option(
            names = "--factor",
            paramLabel = "X",
            defaultValue = "1.5",
            converter = Value.Factor.class,
            description = "By how much the rate is raised (default: ${DEFAULT-VALUE}).")
    private BigDecimal factor;

    @Option(
            names = "--rounding",
            paramLabel = "DOWN|HALF_UP",
            defaultValue = "DOWN",
            description = "How interest is rounded (default: ${DEFAULT-VALUE}).")
    private PeriodRounding rounding;

    public PenaltyCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        LoanPenalty penalty = LoanPenalty.of(amount, new LoanRate(dailyRate, rounding), factor, days);
        return Answer.of("penalty", penalty.penalty()).because(penalty.explained());
    }
}
