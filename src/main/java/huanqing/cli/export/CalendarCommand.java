package huanqing.cli.export;

import huanqing.app.report.SaveResult;
import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code export calendar}: a year of dues with alarms. */
@Command(
        name = "calendar",
        description =
                "Writes the dues of two months back and a year ahead as an iCalendar file with alarms. Import it again"
                        + " after a new statement: dates are updated, never doubled.",
        footer = "Example: huanqing export calendar dues.ics")
final class CalendarCommand extends ExportingCommand {
    CalendarCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected SaveResult save(LedgerDoor.OpenLedger ledger, Path file) {
        return ledger.reports().calendar(context.words()).run(context.today(), file);
    }
}
