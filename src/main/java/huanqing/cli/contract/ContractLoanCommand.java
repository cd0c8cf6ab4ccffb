package huanqing.cli.contract;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.DueDayRule;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.jiebei.RoundingCalibration;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contract jiebei add}: one loan as its page in Alipay shows it. */
@Command(
        name = "add",
        description = "Confirms a Jiebei loan.",
        footer = "Example: huanqing contract jiebei add --principal 1000000 --daily-rate 0.0004 --start 2026-03-10"
                + " --terms 12 --method LEVEL --due-day 10")
final class ContractLoanCommand extends LedgerCommand {
    @Option(names = "--principal", required = true, paramLabel = "FEN", description = "The sum, in fen.")
    private long principal;

    @Option(names = "--daily-rate", required = true, paramLabel = "R", description = "A ratio a day: 0.0004 is 0.04%%.")
    private BigDecimal dailyRate;

    @Option(names = "--start", required = true, paramLabel = "D", description = "The day it was paid out.")
    private LocalDate start;

    @Option(names = "--terms", required = true, paramLabel = "N", description = "Number of months.")
    private int terms;

    @Option(names = "--method", defaultValue = "LEVEL", description = "${COMPLETION-CANDIDATES}; default LEVEL.")
    private RepaymentMethod method;

    @Option(names = "--due-day", paramLabel = "DAY", description = "Day of the month; default: that of the start.")
    private Integer dueDay;

    @Option(names = "--rounding", description = "${COMPLETION-CANDIDATES}; default: what fits --interest, else DOWN.")
    private PeriodRounding rounding;

    @Option(
            names = "--interest",
            split = ",",
            paramLabel = "FEN",
            description = "The interest of the first terms as Alipay shows it, in fen: tells the rounding.")
    private List<Long> interest = List.of();

    @Option(names = "--payment", paramLabel = "FEN", description = "The level payment that Alipay shows.")
    private Long payment;

    ContractLoanCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ledger.credit().confirmLoan().run(calibrated());
        ContractJson.print(ledger.credit().listContracts().run(), context);
        return 0;
    }

    /** The loan under the rounding that the shown interest asks for, where it asks for one. */
    private JiebeiContract calibrated() {
        PeriodRounding assumed = rounding == null ? PeriodRounding.DOWN : rounding;
        JiebeiContract contract = contract(assumed);
        if (interest.isEmpty()) {
            return contract;
        }
        Set<PeriodRounding> fitting = RoundingCalibration.fitting(
                contract.plan(), interest.stream().map(Money::ofFen).toList());
        if (fitting.contains(assumed)) {
            return contract;
        }
        if (rounding != null || fitting.isEmpty()) {
            throw new Refused(context.words()
                    .text(fitting.isEmpty() ? "cli.contract.no-rounding" : "cli.contract.other-rounding"));
        }
        return contract(fitting.iterator().next());
    }

    private JiebeiContract contract(PeriodRounding asked) {
        try {
            return new JiebeiContract(
                    Money.ofFen(principal),
                    new LoanRate(dailyRate, asked),
                    start,
                    terms,
                    method,
                    dueDay == null ? DueDayRule.FIRST_DAYS.dueDay(start) : new MonthlyDay(dueDay),
                    Optional.ofNullable(payment).map(Money::ofFen),
                    LoanSettings.USUAL,
                    Optional.empty());
        } catch (IllegalArgumentException unsound) {
            throw new Refused(context.words().text("cli.contract.unsound-loan"));
        }
    }
}
