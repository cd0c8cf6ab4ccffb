package huanqing.cli.contract;

import huanqing.app.credit.ConfirmHuabeiContract;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillDayPosting;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.DailyRounding;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code contract huabei}: bill and due day, and the settings that differ from person to person. */
@Command(
        name = "huabei",
        description = "Confirms or changes the Huabei contract; what is not named stays as it is.",
        footer = "Example: huanqing contract huabei --bill-day 10 --due-day 20 --from 2026-05-01")
final class ContractHuabeiCommand extends LedgerCommand {
    /** The two belong together; 'convert' does without them. */
    static final class Days {
        @Option(names = "--bill-day", required = true, paramLabel = "DAY", description = "Day of the month.")
        private int bill;

        @Option(names = "--due-day", required = true, paramLabel = "DAY", description = "Day of the month.")
        private int due;
    }

    @ArgGroup(exclusive = false)
    private Days days;

    @Option(names = "--from", paramLabel = "D", description = "Bills from this day on; default: all, changes dropped.")
    private LocalDate from;

    @Option(names = "--minimum", paramLabel = "R", description = "Share of the minimum payment, e.g. 0.10.")
    private BigDecimal minimum;

    @Option(names = "--floor", paramLabel = "FEN", description = "The least minimum payment, in fen.")
    private Long floor;

    @Option(names = "--daily-rate", paramLabel = "R", description = "After a minimum payment, a day: 0.0005.")
    private BigDecimal dailyRate;

    @Option(names = "--overdue-rate", paramLabel = "R", description = "On overdue bills, a day: 0.0005.")
    private BigDecimal overdueRate;

    @Option(names = "--rounding", description = "Of daily interest: ${COMPLETION-CANDIDATES}.")
    private DailyRounding rounding;

    @Option(names = "--grace", paramLabel = "DAYS", description = "Days after the due day that count as on time.")
    private Integer grace;

    @Option(names = "--bill-day-posting", description = "What is bought on the bill day: ${COMPLETION-CANDIDATES}.")
    private BillDayPosting posting;

    @Option(names = "--fee", paramLabel = "TERMS=R", description = "Fee of an order in so many terms, e.g. 3=0.023.")
    private Map<Integer, BigDecimal> fees = Map.of();

    @Spec
    private CommandSpec spec;

    ContractHuabeiCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (days == null) {
            throw new ParameterException(spec.commandLine(), "--bill-day and --due-day are needed.");
        }
        try {
            confirm(ledger.credit().confirmHuabei());
        } catch (IllegalArgumentException unsound) {
            throw new Refused(context.words().text("cli.contract.unsound-huabei"));
        }
        ContractJson.print(ledger.credit().listContracts().run(), context);
        return 0;
    }

    private void confirm(ConfirmHuabeiContract confirmation) {
        HuabeiContract now = confirmation.present();
        BillCycle cycle = BillCycle.of(days.bill, days.due);
        if (from == null) {
            confirmation.run(new HuabeiContract(cycle, List.of(), settings(now.settings())));
        } else {
            confirmation.run(new HuabeiContract(now.first(), now.changes(), settings(now.settings())));
            confirmation.change(new CycleChange(from, cycle));
        }
    }

    private HuabeiSettings settings(HuabeiSettings now) {
        Map<Integer, BigDecimal> allFees = new TreeMap<>(now.orderFeeRates());
        allFees.putAll(fees);
        return new HuabeiSettings(
                new MinimumRule(
                        either(minimum, now.minimum().percent()),
                        floor == null ? now.minimum().floor() : Money.ofFen(floor)),
                rate(dailyRate, now.remainder()),
                rate(overdueRate, now.overdue()),
                either(grace, now.graceDays()),
                either(posting, now.billDayPosting()),
                allFees);
    }

    private DailyRate rate(BigDecimal wanted, DailyRate now) {
        return new DailyRate(either(wanted, now.rate()), either(rounding, now.rounding()));
    }

    private static <T> T either(T wanted, T now) {
        return wanted == null ? now : wanted;
    }
}
