package huanqing.cli.reserve;

import huanqing.app.Progress;
import huanqing.app.cashflow.Supposed;
import huanqing.app.reserve.ReserveQuestion;
import huanqing.app.reserve.ReserveReport;
import huanqing.app.reserve.ReserveSettings;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reserve}: how much must lie ready for the dues, how far what is there carries. */
@Command(
        name = "reserve",
        description = "Says how much reserve the dues ask for, and how far cash and reserve carry.",
        footer = "Example: huanqing reserve --confidence 0.95 --cash 500000 --json")
public final class ReserveCommand extends LedgerCommand {
    private static final int MOST_DAYS = 366;

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            description = "Share of futures that the reserve is to cover, such as 0.95; without it the chosen one.")
    private BigDecimal confidence;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = "Days to look ahead, up to 366; without it the chosen number.")
    private Integer horizon;

    @Option(names = "--cash", paramLabel = "FEN", description = "Cash at hand in place of what the ledger knows.")
    private Long cash;

    @Option(names = "--reserve", paramLabel = "FEN", description = "Reserve at hand in place of what the ledger knows.")
    private Long reserve;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Seed of the draws; the same ledger and seed give the same figures (default ${DEFAULT-VALUE}).")
    private long seed = ReserveQuestion.USUAL_SEED;

    @Spec
    private CommandSpec spec;

    public ReserveCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    public Integer call() {
        refuse(
                confidence != null && (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0),
                "--confidence");
        refuse(horizon != null && (horizon < 1 || horizon > MOST_DAYS), "--horizon");
        refuse(cash != null && cash < 0, "--cash");
        refuse(reserve != null && reserve < 0, "--reserve");
        return super.call();
    }

    private void refuse(boolean isWrong, String option) {
        if (isWrong) {
            throw new ParameterException(spec.commandLine(), context.words().text("reserve.wrong-option", option));
        }
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ReserveSettings settings = ledger.reserve().keepReserveSettings().get();
        BigDecimal asked = confidence == null ? BigDecimal.valueOf(settings.confidencePermille(), 3) : confidence;
        ReserveQuestion question = new ReserveQuestion(
                asked.doubleValue(),
                horizon == null ? settings.days() : horizon,
                new Supposed(money(cash), money(reserve)),
                seed);
        ReserveReport report = ledger.reserve().measureReserve().run(context.today(), question, Progress.NONE);
        if (context.json()) {
            context.output().json(ReserveJson.of(report, Optional.ofNullable(confidence)));
        } else {
            new ReserveText(context.words()).lines(report).forEach(context.output()::line);
        }
        return 0;
    }

    private static Optional<Money> money(Long fen) {
        return Optional.ofNullable(fen).map(Money::ofFen);
    }
}
