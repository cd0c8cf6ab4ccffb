package huanqing.cli;

import huanqing.app.ledger.LedgerCheck;
import picocli.CommandLine.Command;

/** {@code check}: is the ledger file sound? */
@Command(
        name = "check",
        description = "Looks whether the ledger file is sound; exits 1 when it is not.",
        footer = "Example: huanqing check --json")
final class CheckCommand extends LedgerCommand {
    CheckCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    /** The JSON: {@code ok} first. */
    record Report(boolean ok, int schema, long entries, long batches, java.util.List<String> findings) {}

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        LedgerCheck check = ledger.checkLedger().run();
        if (context.json()) {
            context.output()
                    .json(new Report(check.ok(), check.schema(), check.entries(), check.batches(), check.findings()));
        } else {
            String key = check.ok() ? "cli.check.sound" : "cli.check.broken";
            context.output().line(context.words().text(key, check.entries(), check.batches()));
            check.findings().forEach(context.output()::line);
        }
        return check.ok() ? 0 : 1;
    }
}
