package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cash set FEN}. */
@Command(
        name = "set",
        description = "Says how much cash there is, reserve not included.",
        footer = "Example: huanqing cash set 320000")
final class CashSetCommand extends LedgerCommand {
    @Parameters(index = "0", paramLabel = "FEN", description = "In fen.")
    private long fen;

    @Option(names = "--on", paramLabel = "D", description = "The day of counting; default: today.")
    private LocalDate on;

    CashSetCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        LocalDate day = on == null ? context.today() : on;
        if (fen < 0 || day.isAfter(context.today())) {
            throw new Refused(context.words().text("cli.cash.unsound-cash"));
        }
        ledger.cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(fen), day)));
        CashOutput.print(ledger, context);
        return 0;
    }
}
