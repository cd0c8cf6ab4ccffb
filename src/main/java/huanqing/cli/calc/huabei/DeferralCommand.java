package huanqing.cli.calc.huabei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "huabei-deferral",
        description = "What moving an amount to the next month costs (H12).",
        footer = "Example: huanqing calc huabei-deferral --amount 30000")
public final class DeferralCommand extends Calculation {
    @Option(
            names = "--amount",
            required = true,
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "The amount to defer.")
    private Money amount;

    public DeferralCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        DeferralTariff tariff = DeferralTariff.USUAL;
        Money fee = tariff.fee(amount)
                .orElseThrow(() -> refused("calc.refused.deferral", yuan(tariff.least()), yuan(tariff.most())));
        return Answer.of("fee", fee).because(tariff.explained(amount).orElseThrow());
    }
}
