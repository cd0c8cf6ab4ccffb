package huanqing.cli.dues;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dues trust}: whose figure counts for one due. */
@Command(
        name = "trust",
        description = "Says whose figure counts for one due; the difference stays visible.",
        footer = "Example: huanqing dues trust huabei-2026-06 --source USER --fen 123456")
final class DuesTrustCommand extends LedgerCommand {
    /** Exactly one of the two. */
    static final class Answer {
        @Option(names = "--source", required = true, description = "${COMPLETION-CANDIDATES}.")
        private DueSource source;

        @Option(names = "--forget", required = true, description = "Without an answer of yours Alipay's rows count.")
        private boolean forget;
    }

    @Parameters(index = "0", paramLabel = "DUE", description = "The due's id, as 'dues --json' shows it.")
    private String due;

    @ArgGroup(multiplicity = "1")
    private Answer answer;

    @Option(names = "--fen", paramLabel = "F", description = "Your own figure, in fen; only with USER.")
    private Long fen;

    @Spec
    private CommandSpec spec;

    DuesTrustCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        refuseStrayFigure();
        SettledDue now = settled(ledger);
        if (answer.forget) {
            ledger.credit().trustForDue().forget(now.due().id());
        } else {
            refuseSilence(now);
            Optional<Money> own = Optional.ofNullable(fen).map(Money::ofFen);
            ledger.credit().trustForDue().run(now.due().id(), new DueChoice(answer.source, own));
        }
        DuesOutput.print(
                List.of(settled(ledger)), ledger.credit().reconcileDues().run(context.today()), context);
        return 0;
    }

    private void refuseStrayFigure() {
        boolean isOwn = answer.source == DueSource.USER;
        if (isOwn != (fen != null) || (isOwn && fen < 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--source USER needs --fen with a figure from 0; nothing else takes it.");
        }
    }

    private SettledDue settled(LedgerDoor.OpenLedger ledger) {
        return ledger.credit().listDues().settled(context.today()).stream()
                .filter(found -> found.due().id().equals(new DueId(due)))
                .findFirst()
                .orElseThrow(() -> new Refused(context.words().text("cli.dues.no-due", due)));
    }

    /** A side that says nothing cannot be trusted: the due would silently stay as it is. */
    private void refuseSilence(SettledDue settled) {
        boolean isSilent =
                switch (answer.source) {
                    case COMPUTED -> settled.claims().computed().isEmpty();
                    case STATEMENT -> settled.claims().stated().isEmpty();
                    case USER -> false;
                };
        if (isSilent) {
            String side = context.words().name(answer.source);
            throw new Refused(context.words().text("cli.dues.no-figure", due, side));
        }
    }
}
