package huanqing.cli.cash;

import huanqing.app.cashflow.MoveOutcome;
import huanqing.app.cashflow.MoveReserve;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.ledger.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cash take-back ENTRY} and {@code cash put-back ENTRY}. */
@Command
abstract class ReserveTurnCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "ENTRY", description = "The number of the deposit or withdrawal.")
    private long entry;

    private ReserveTurnCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    static LedgerCommand takeBack(Context context, LedgerDoor door) {
        return new TakeBack(context, door);
    }

    static LedgerCommand putBack(Context context, LedgerDoor door) {
        return new PutBack(context, door);
    }

    abstract MoveOutcome turn(MoveReserve reserve, EntryId move);

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        MoveOutcome outcome = turn(ledger.cash().moveReserve(), new EntryId(entry));
        if (outcome instanceof MoveOutcome.Refused refused) {
            throw new Refused(context.words().name(refused.obstacle()));
        }
        CashOutput.print(ledger, context);
        return 0;
    }

    /** The move counts no more. */
    @Command(
            description = "Makes a deposit or withdrawal count no more; it stays in the ledger.",
            footer = "Example: huanqing cash take-back 12")
    static final class TakeBack extends ReserveTurnCommand {
        private TakeBack(Context context, LedgerDoor door) {
            super(context, door);
        }

        @Override
        MoveOutcome turn(MoveReserve reserve, EntryId move) {
            return reserve.takeBack(move, context.today());
        }
    }

    /** The move counts again. */
    @Command(
            description = "Makes a deposit or withdrawal that was taken back count again.",
            footer = "Example: huanqing cash put-back 12")
    static final class PutBack extends ReserveTurnCommand {
        private PutBack(Context context, LedgerDoor door) {
            super(context, door);
        }

        @Override
        MoveOutcome turn(MoveReserve reserve, EntryId move) {
            return reserve.putBack(move, context.today());
        }
    }
}
