package huanqing.cli.remind;

import huanqing.app.reminder.MarkPaid;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.PaidMark;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code remind paid}: the person's word that a due is paid. */
@Command(
        name = "paid",
        description = "Marks a due as paid; the statement's own repayment takes its place when it is imported.",
        footer = "Example: huanqing remind paid huabei-2026-11")
final class RemindPaidCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "DUE", description = "The due's id, see 'remind list'.")
    private String due;

    @Option(names = "--amount", paramLabel = "FEN", description = "How much; default all that is still to be paid.")
    private Long fen;

    @Option(
            names = "--at",
            paramLabel = "TIMESTAMP",
            converter = MomentText.class,
            description = "When it was paid, China time; default now.")
    private LocalDateTime at;

    @Option(names = "--take-back", description = "Forget that the due was marked as paid.")
    private boolean takesBack;

    RemindPaidCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        MarkPaid markPaid = ledger.reminders().markPaid();
        if (takesBack) {
            takeBack(markPaid);
        } else {
            mark(markPaid);
        }
        if (context.json()) {
            context.output().json(Map.of("ok", true, "due", due));
        }
        return 0;
    }

    private void mark(MarkPaid markPaid) {
        if (fen != null && fen <= 0) {
            throw new Refused(context.words().text("cli.remind.amount"));
        }
        MarkPaid.Outcome outcome = markPaid.run(
                new DueId(due), Optional.ofNullable(fen).map(Money::ofFen), at == null ? context.now() : at);
        if (outcome != MarkPaid.Outcome.MARKED) {
            throw new Refused(context.words().name(outcome, due));
        }
    }

    private void takeBack(MarkPaid markPaid) {
        List<PaidMark> marks = markPaid.marked().stream()
                .filter(mark -> mark.due().value().equals(due))
                .toList();
        if (marks.isEmpty()) {
            throw new Refused(context.words().text("cli.remind.not-marked", due));
        }
        marks.forEach(mark -> markPaid.takeBack(mark.id()));
    }
}
