package huanqing.cli.dues;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.credit.settlement.SettledDue;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dues}: what falls due when, what was paid on it, and how each figure comes about. */
@Command(
        name = "dues",
        description = "Lists the dues of both products by their day, past and to come.",
        footer = "Example: huanqing dues --from 2026-01-01 --json")
public final class DuesCommand extends LedgerCommand {
    @Option(names = "--from", paramLabel = "D", description = "First day.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "Last day.")
    private LocalDate to;

    private DuesCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    public static CommandLine over(Context context, LedgerDoor door) {
        return new CommandLine(new DuesCommand(context, door)).addSubcommand(new DuesTrustCommand(context, door));
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        List<SettledDue> dues = ledger.credit().listDues().settled(context.today()).stream()
                .filter(this::isAsked)
                .toList();
        DuesOutput.print(dues, ledger.credit().reconcileDues().run(context.today()), context);
        return 0;
    }

    private boolean isAsked(SettledDue settled) {
        LocalDate day = settled.due().adjusted();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
