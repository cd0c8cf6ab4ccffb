package huanqing.cli.remind;

import huanqing.app.reminder.ListUpcoming;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Subject;
import java.time.LocalDateTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code remind snooze}: not now. */
@Command(
        name = "snooze",
        description = "Holds every reminder of a due until a moment.",
        footer = "Example: huanqing remind snooze huabei-2026-11 --until 2026-11-09T20:00")
final class RemindSnoozeCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "DUE", description = "The due's id, see 'remind list'.")
    private String due;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "TIMESTAMP",
            converter = MomentText.class,
            description = "The moment at which to be told again, China time.")
    private LocalDateTime until;

    RemindSnoozeCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        Subject subject = ledger.reminders().listUpcoming().run(context.now()).stream()
                .map(ListUpcoming.Item::matter)
                .filter(matter -> matter.subject().name().equals(due))
                .findFirst()
                .orElseThrow(() -> new Refused(context.words().text("cli.remind.not-open", due)))
                .subject();
        Snooze snooze = ledger.reminders().snoozeReminder().run(subject, until);
        if (context.json()) {
            context.output().json(RemindJson.line(snooze));
        }
        return 0;
    }
}
