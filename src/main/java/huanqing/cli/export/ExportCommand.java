package huanqing.cli.export;

import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: what leaves the ledger, each as a command of its own. */
@Command(
        name = "export",
        description = "Writes dues for a calendar, what is owed or planned as a paper, or the ledger as a table.",
        footer = "Example: huanqing export calendar dues.ics")
public final class ExportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    public static CommandLine over(Context context, LedgerDoor door) {
        return new CommandLine(new ExportCommand())
                .addSubcommand(new CalendarCommand(context, door))
                .addSubcommand(new EstateCommand(context, door))
                .addSubcommand(new LedgerTableCommand(context, door))
                .addSubcommand(new PlanCommand(context, door));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name one of: " + String.join(", ", spec.subcommands().keySet()));
    }
}
