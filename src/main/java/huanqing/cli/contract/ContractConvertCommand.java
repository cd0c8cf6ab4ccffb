package huanqing.cli.contract;

import huanqing.app.credit.ConvertBill;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.Deferral;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.BillConversion.Way;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contract huabei convert}: a bill that was turned into instalments or put off by a month. */
@Command(
        name = "convert",
        description = "Says that a bill was turned into instalments or deferred; the export has no row for it.",
        footer = "Example: huanqing contract huabei convert --bill 2026-02 --terms 12 --fee-rate 0.088 --on 2026-02-05")
final class ContractConvertCommand extends LedgerCommand {
    /** Exactly one of the five. */
    static final class Change {
        @ArgGroup(exclusive = false)
        private Terms terms;

        @Option(names = "--defer", required = true, description = "Put off by a month.")
        private boolean defer;

        @Option(names = "--undo", required = true, description = "It was not converted after all.")
        private boolean undo;

        @Option(names = "--settled", required = true, description = "All terms not billed yet were settled at once.")
        private boolean settled;

        @Option(names = "--go-on", required = true, description = "They were not settled after all.")
        private boolean goOn;

        private Way way() {
            return defer ? new Deferral() : new Instalments(terms.number, terms.feeRate);
        }
    }

    /** Instalments need both. */
    static final class Terms {
        @Option(names = "--terms", required = true, paramLabel = "N", description = "3, 6, 9, 12 or 24.")
        private int number;

        @Option(
                names = "--fee-rate",
                required = true,
                paramLabel = "R",
                description = "The fee of the whole sum as a ratio: 0.088 is 8.8%%.")
        private BigDecimal feeRate;
    }

    @Option(names = "--bill", required = true, paramLabel = "YYYY-MM", description = "The bill's month.")
    private YearMonth bill;

    @ArgGroup(multiplicity = "1")
    private Change change;

    @Option(names = "--amount", paramLabel = "FEN", description = "A part, in fen; default: all that may be moved.")
    private Long amount;

    @Option(
            names = "--policy",
            paramLabel = "P",
            defaultValue = "WAIVE_UNBILLED",
            description = "With --settled, the fees charged all the same: ${COMPLETION-CANDIDATES}; default"
                    + " ${DEFAULT-VALUE}.")
    private SettlementPolicy policy;

    @Option(names = "--on", paramLabel = "D", description = "The day it was done; default: today.")
    private LocalDate on;

    ContractConvertCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (change.undo) {
            undo(ledger.credit().convertBill());
        } else if (change.settled) {
            refuse(ledger.credit().settleInstalments().run(bill, new EarlyEnd(day(), policy), context.today()));
        } else if (change.goOn) {
            refuse(
                    ledger.credit().settleInstalments().undo(bill)
                            ? Optional.empty()
                            : Optional.of(ConversionObstacle.NOTHING_TO_SETTLE));
        } else {
            convert(ledger.credit().convertBill());
        }
        ContractJson.print(ledger.credit().listContracts().run(), context);
        return 0;
    }

    private void convert(ConvertBill conversion) {
        BillConversion stated =
                new BillConversion(bill, Optional.ofNullable(amount).map(Money::ofFen), change.way(), day());
        refuse(conversion.run(stated, context.today()));
    }

    private LocalDate day() {
        return on == null ? context.today() : on;
    }

    private void refuse(Optional<ConversionObstacle> obstacle) {
        obstacle.ifPresent(why -> {
            throw new Refused(context.words().name(why, bill.toString()));
        });
    }

    private void undo(ConvertBill conversion) {
        if (!conversion.undo(bill)) {
            throw new Refused(context.words().text("cli.contract.not-converted", bill.toString()));
        }
    }
}
