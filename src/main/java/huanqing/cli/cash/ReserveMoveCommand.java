package huanqing.cli.cash;

import huanqing.app.cashflow.MoveOutcome;
import huanqing.app.cashflow.MoveReserve;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cash deposit FEN} and {@code cash withdraw FEN}. */
@Command
abstract class ReserveMoveCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "FEN", description = "In fen.")
    private long fen;

    @Option(names = "--on", paramLabel = "D", description = "The day it was done; default: today.")
    private LocalDate on;

    @Option(names = "--note", defaultValue = "", paramLabel = "WORDS", description = "Words of your own.")
    private String note;

    private ReserveMoveCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    static LedgerCommand deposit(Context context, LedgerDoor door) {
        return new Deposit(context, door);
    }

    static LedgerCommand withdrawal(Context context, LedgerDoor door) {
        return new Withdrawal(context, door);
    }

    abstract MoveOutcome move(MoveReserve reserve, Money amount, LocalDate day, String words);

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (fen <= 0) {
            throw new Refused(context.words().text("cli.cash.unsound"));
        }
        LocalDate day = on == null ? context.today() : on;
        MoveOutcome outcome = move(ledger.cash().moveReserve(), Money.ofFen(fen), day, note);
        if (outcome instanceof MoveOutcome.Refused refused) {
            throw new Refused(context.words().name(refused.obstacle()));
        }
        CashOutput.print(ledger, context);
        return 0;
    }

    /** Money set aside. */
    @Command(
            description = "Puts money into the reserve; it becomes an entry of the ledger.",
            footer = "Example: huanqing cash deposit 50000 --note 工资日")
    static final class Deposit extends ReserveMoveCommand {
        private Deposit(Context context, LedgerDoor door) {
            super(context, door);
        }

        @Override
        MoveOutcome move(MoveReserve reserve, Money amount, LocalDate day, String words) {
            return reserve.deposit(amount, day, words, context.today());
        }
    }

    /** Money taken out. */
    @Command(
            description = "Takes money out of the reserve; it becomes an entry of the ledger.",
            footer = "Example: huanqing cash withdraw 20000 --on 2026-11-10")
    static final class Withdrawal extends ReserveMoveCommand {
        private Withdrawal(Context context, LedgerDoor door) {
            super(context, door);
        }

        @Override
        MoveOutcome move(MoveReserve reserve, Money amount, LocalDate day, String words) {
            return reserve.withdraw(amount, day, words, context.today());
        }
    }
}
