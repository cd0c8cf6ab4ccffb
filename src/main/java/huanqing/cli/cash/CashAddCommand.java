package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cash income add} and {@code cash outflow add}. */
@Command(
        name = "add",
        description = "Adds it, monthly unless --once is said.",
        footer = "Example: huanqing cash outflow add --label 房租 --fen 250000 --first 2026-12-01")
final class CashAddCommand extends LedgerCommand {
    private static final int LAST_DAY = 31;

    /** Exactly one of the two. */
    static final class Start {
        @Option(
                names = "--day",
                required = true,
                paramLabel = "DAY",
                description = "Day of the month, from the next such day on; 31 is the last day of a shorter month.")
        private Integer day;

        @Option(names = "--first", required = true, paramLabel = "D", description = "The day of the first one.")
        private LocalDate first;
    }

    /** At most one of the two. */
    static final class Repetition {
        @Option(names = "--monthly", required = true, description = "Every month on that day; the default.")
        private boolean monthly;

        @Option(names = "--once", required = true, description = "On that day alone.")
        private boolean once;
    }

    /** At most one of the two. */
    static final class Hour {
        @Option(
                names = "--morning",
                required = true,
                description = "Before the deduction at 11:30; the default of an outflow.")
        private boolean morning;

        @Option(names = "--evening", required = true, description = "After it; the default of an income.")
        private boolean evening;
    }

    @Option(names = "--label", required = true, paramLabel = "WORD", description = "What it is, in your own word.")
    private String label;

    @Option(names = "--fen", required = true, paramLabel = "FEN", description = "The sum, in fen.")
    private long fen;

    @ArgGroup(multiplicity = "1")
    private Start start;

    @ArgGroup
    private Repetition repetition;

    @ArgGroup
    private Hour hour;

    @Option(names = "--until", paramLabel = "D", description = "None follows after this day.")
    private LocalDate until;

    private final FlowKind kind;

    CashAddCommand(FlowKind kind, Context context, LedgerDoor door) {
        super(context, door);
        this.kind = kind;
    }

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ledger.cash().planFlows().add(flow());
        CashOutput.print(ledger, context);
        return 0;
    }

    private PlannedFlow flow() {
        LocalDate first = first();
        boolean isBackwards = until != null && until.isBefore(first);
        if (fen <= 0 || label.isBlank() || isBackwards) {
            throw new Refused(context.words().text("cli.cash.unsound"));
        }
        return new PlannedFlow(
                label.strip(),
                kind,
                Money.ofFen(fen),
                moment(),
                repetition != null && repetition.once ? Rhythm.ONCE : Rhythm.MONTHLY,
                first,
                Optional.ofNullable(until));
    }

    private LocalDate first() {
        if (start.first != null) {
            return start.first;
        }
        if (start.day < 1 || start.day > LAST_DAY) {
            throw new Refused(context.words().text("cli.cash.unsound"));
        }
        return new MonthlyDay(start.day).after(context.today().minusDays(1));
    }

    private Moment moment() {
        if (hour != null) {
            return hour.morning ? Moment.MORNING : Moment.EVENING;
        }
        return kind == FlowKind.INCOME ? Moment.EVENING : Moment.MORNING;
    }
}
