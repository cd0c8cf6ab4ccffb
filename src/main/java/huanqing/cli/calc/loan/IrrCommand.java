package huanqing.cli.calc.loan;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.rate.AnnualCost;
import huanqing.domain.credit.rate.InternalRate;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "irr",
        description = "The rate that flows of money come to: a period's, times the periods of a year, compounded.",
        footer = "Example: huanqing calc irr --flows=-10000000,0,11000000 --per-year 1")
public final class IrrCommand extends Calculation {
    private static final int MOST_FLOWS = 1200;
    private static final int DIGITS = 15;

    @Option(
            names = "--flows",
            required = true,
            paramLabel = "F",
            split = ",",
            converter = Value.Flow.class,
            description = "One flow a period, the first one now; what you pay and what you get differ in sign.")
    private List<Money> flows;

    @Option(
            names = "--per-year",
            paramLabel = "N",
            defaultValue = "12",
            converter = Value.PerYear.class,
            description = "Periods a year (default: ${DEFAULT-VALUE}).")
    private Integer perYear;

    public IrrCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        if (flows.size() > MOST_FLOWS) {
            throw misused("At most " + MOST_FLOWS + " flows.");
        }
        List<BigDecimal> amounts =
                flows.stream().map(flow -> BigDecimal.valueOf(flow.fen())).toList();
        BigDecimal periodic = InternalRate.ofPeriods(amounts).orElseThrow(() -> refused("calc.refused.no-rate"));
        return Answer.of("periodic", periodic.setScale(DIGITS, RoundingMode.HALF_EVEN))
                .with(
                        "nominal",
                        periodic.multiply(BigDecimal.valueOf(perYear)).setScale(DIGITS, RoundingMode.HALF_EVEN))
                .with("effective", AnnualCost.compounded(periodic, perYear));
    }
}
