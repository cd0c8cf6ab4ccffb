package huanqing.cli.calc.huabei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.huabei.MinimumBasis;
import huanqing.domain.credit.huabei.MinimumPayment;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "huabei-minimum",
        description = "The minimum payment of a bill, and what it leaves (H6).",
        footer =
                "Example: huanqing calc huabei-minimum --ordinary 200000 --instalments 30000 --fees 900 --interest 300")
public final class MinimumCommand extends Calculation {
    @Option(
            names = "--ordinary",
            required = true,
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "Unpaid ordinary principal.")
    private Money ordinary;

    @Option(
            names = "--percent",
            paramLabel = "R",
            defaultValue = "0.10",
            converter = Value.Share.class,
            description = "The share of it that the minimum takes (default: ${DEFAULT-VALUE}).")
    private BigDecimal percent;

    @Option(
            names = "--floor",
            paramLabel = "F",
            defaultValue = "0",
            converter = Value.Fen.class,
            description = "The least minimum (default: none).")
    private Money floor;

    @Option(
            names = "--instalments",
            paramLabel = "F",
            defaultValue = "0",
            converter = Value.Fen.class,
            description = "Instalments that fall due.")
    private Money instalments;

    @Option(names = "--fees", paramLabel = "F", defaultValue = "0", converter = Value.Fen.class, description = "Fees.")
    private Money fees;

    @Option(
            names = "--interest",
            paramLabel = "F",
            defaultValue = "0",
            converter = Value.Fen.class,
            description = "Interest and penalty.")
    private Money interest;

    @Option(
            names = "--overdue",
            paramLabel = "F",
            defaultValue = "0",
            converter = Value.Fen.class,
            description = "What older statements left.")
    private Money overdue;

    @Option(
            names = "--deferred",
            paramLabel = "F",
            defaultValue = "0",
            converter = Value.Fen.class,
            description = "Deferred amounts that fall due.")
    private Money deferred;

    public MinimumCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        MinimumBasis basis = new MinimumBasis(ordinary, instalments, deferred, fees, overdue, interest);
        MinimumPayment payment = MinimumPayment.of(basis, new MinimumRule(percent, floor));
        return Answer.of("minimum", payment.minimum())
                .with("remainder", payment.remainder())
                .because(payment.explained());
    }
}
