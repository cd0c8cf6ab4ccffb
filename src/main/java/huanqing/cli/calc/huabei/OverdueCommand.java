package huanqing.cli.calc.huabei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.allocation.Allocation;
import huanqing.domain.credit.allocation.Claim;
import huanqing.domain.credit.allocation.ClaimKind;
import huanqing.domain.credit.huabei.OverduePenalty;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "huabei-overdue",
        description = {
            "Overdue interest of a bill and what is left to pay with it (H10).",
            "With --payment: how the payment is split, penalty first, and what it leaves (H11)."
        },
        footer = "Example: huanqing calc huabei-overdue --amount 100000 --due 2026-03-10 --paid 2026-03-25"
                + " --payment 50000")
public final class OverdueCommand extends Calculation {
    @Option(
            names = "--amount",
            required = true,
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "The unpaid billed amount.")
    private Money amount;

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

    @Option(
            names = "--grace",
            paramLabel = "N",
            defaultValue = "0",
            converter = Value.Days.class,
            description = "Days after the due day that still count as on time (default: ${DEFAULT-VALUE}).")
    private Integer grace;

    @Option(
            names = "--payment",
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "What was paid on that day.")
    private Money payment;

    @Mixin
    private RateOptions rate;

    public OverdueCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        OverduePenalty overdue = OverduePenalty.of(amount, due, paid, grace, rate.rate());
        Answer answer = Answer.of("days", overdue.days())
                .with("penalty", overdue.penalty())
                .because(overdue.explained());
        if (payment == null) {
            return answer.with("left", overdue.owed());
        }
        Allocation allocation = split(overdue);
        return answer.with("left", overdue.owed().minus(payment).plus(allocation.unused()))
                .with(
                        "split",
                        Answer.of("penalty", allocation.to(ClaimKind.OVERDUE_INTEREST))
                                .with("principal", allocation.to(ClaimKind.OVERDUE_PRINCIPAL))
                                .with("unused", allocation.unused()))
                .because(allocation.explained());
    }

    private Allocation split(OverduePenalty overdue) {
        List<Claim> claims = List.of(
                new Claim(due, ClaimKind.OVERDUE_INTEREST, overdue.penalty()),
                new Claim(due, ClaimKind.OVERDUE_PRINCIPAL, amount));
        return Allocation.of(payment, claims, Allocation.USUAL_ORDER);
    }
}
