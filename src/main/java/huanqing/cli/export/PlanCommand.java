package huanqing.cli.export;

import huanqing.app.report.SaveResult;
import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code export plan}: what to pay on which day, on paper or as a table. */
@Command(
        name = "plan",
        description =
                "Writes the plan that you follow, or else the cheapest one for scarce cash, as PDF; as CSV where the"
                        + " file's name ends with .csv.",
        footer = "Example: huanqing export plan plan.pdf")
final class PlanCommand extends ExportingCommand {
    PlanCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected SaveResult save(LedgerDoor.OpenLedger ledger, Path file) {
        return ledger.reports()
                .plan(context.words())
                .run(context.today(), file)
                .orElseThrow(() -> new Refused(context.words().text("shortfall.cli.no-cash")));
    }
}
