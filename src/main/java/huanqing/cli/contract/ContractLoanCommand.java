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
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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

    @Option(names = "--rounding", defaultValue = "DOWN", description = "${COMPLETION-CANDIDATES}; default DOWN.")
    private PeriodRounding rounding;

    @Option(names = "--payment", paramLabel = "FEN", description = "The level payment that Alipay shows.")
    private Long payment;

    ContractLoanCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ledger.confirmLoan().run(contract());
        ContractJson.print(ledger.listContracts().run(), context);
        return 0;
    }

    private JiebeiContract contract() {
        try {
            return new JiebeiContract(
                    Money.ofFen(principal),
                    new LoanRate(dailyRate, rounding),
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
