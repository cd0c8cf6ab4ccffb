package huanqing.cli.calc.huabei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.Statement;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "huabei-due",
        description = "On which statement a purchase comes, when it is due, and its interest-free days (H2, H4).",
        footer = "Example: huanqing calc huabei-due --posted 2022-10-01 --bill-day 1 --due-day 9")
public final class DueCommand extends Calculation {
    @Option(
            names = "--posted",
            required = true,
            paramLabel = "D",
            converter = Value.Day.class,
            description = "The day on which the purchase was posted.")
    private LocalDate posted;

    @Option(
            names = "--bill-day",
            required = true,
            paramLabel = "B",
            converter = Value.DayOfMonth.class,
            description = "The day of the month on which bills are issued.")
    private Integer billDay;

    @Option(
            names = "--due-day",
            required = true,
            paramLabel = "D",
            converter = Value.DayOfMonth.class,
            description = "The day of the month on which bills fall due.")
    private Integer dueDay;

    public DueCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        Statement statement = BillCycles.always(BillCycle.of(billDay, dueDay)).statementFor(posted);
        return Answer.of("statement", statement.issued())
                .with("due", statement.due())
                .with("free_days", statement.freeDays(posted))
                .because(statement.explained(posted));
    }
}
