package huanqing.cli.calc.huabei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.huabei.RemainderInterest;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "huabei-interest",
        description = "Interest on what a minimum payment left, until it is paid (H7).",
        footer = "Example: huanqing calc huabei-interest --principal 180656 --due 2026-08-09 --paid 2026-09-09")
public final class InterestCommand extends Calculation {
    @Option(
            names = "--principal",
            required = true,
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "The unpaid principal.")
    private Money principal;

    @Option(
            names = "--due",
            required = true,
            paramLabel = "D",
            converter = Value.Day.class,
            description = "The day on which the bill was due.")
    private LocalDate due;

    @Option(
            names = "--paid",
            required = true,
            paramLabel = "D",
            converter = Value.Day.class,
            description = "The day of payment.")
    private LocalDate paid;

    @Mixin
    private RateOptions rate;

    public InterestCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        RemainderInterest interest = RemainderInterest.of(principal, due, paid, rate.rate());
        return Answer.of("days", interest.days())
                .with("interest", interest.interest())
                .because(interest.explained());
    }
}
