package huanqing.cli.history;

import huanqing.app.history.History;
import huanqing.app.history.Turn;
import huanqing.app.history.Turn.Outcome;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undo}: the last change, or the history with {@code --list}. */
@Command(
        name = "undo",
        description = "Undoes the last change of the ledger; an import only when asked to.",
        footer = "Example: huanqing undo --list")
public final class UndoCommand extends LedgerCommand {
    @Option(names = "--list", description = "Show the steps, newest first, and change nothing.")
    private boolean list;

    @Option(names = "--import", description = "Take the import back if that was the last step.")
    private boolean importToo;

    public UndoCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        StepText text = new StepText(context);
        if (list) {
            text.list(ledger.history().list().run());
        } else {
            text.say(undone(ledger.history()));
        }
        return 0;
    }

    private Turn undone(History history) {
        Turn turn = history.undo().run();
        boolean isAgreed = importToo && turn.outcome() == Outcome.IMPORT_ASKED;
        return isAgreed ? history.undo().run(turn.step().orElseThrow().id()) : turn;
    }
}
