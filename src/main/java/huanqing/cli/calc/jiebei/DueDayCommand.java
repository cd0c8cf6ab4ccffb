package huanqing.cli.calc.jiebei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.DueDayRule;
import huanqing.domain.credit.jiebei.FirstDueRule;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "jiebei-due-day",
        description = {
            "With --first-loan: the due day that the first loan fixes (J7).",
            "With --start and --due-day: when a loan's first instalment falls due (J8)."
        },
        footer = {
            "Example: huanqing calc jiebei-due-day --first-loan 2025-03-31",
            "Example: huanqing calc jiebei-due-day --start 2025-03-27 --due-day 10"
        })
public final class DueDayCommand extends Calculation {
    @Option(
            names = "--first-loan",
            paramLabel = "D",
            converter = Value.Day.class,
            description = "The day of the very first loan.")
    private LocalDate firstLoan;

    @Option(names = "--start", paramLabel = "D", converter = Value.Day.class, description = "The day of a loan.")
    private LocalDate start;

    @Option(
            names = "--due-day",
            paramLabel = "D",
            converter = Value.DayOfMonth.class,
            description = "The day of the month on which instalments fall due.")
    private Integer dueDay;

    public DueDayCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        if (anyOf(firstLoan) == anyOf(start, dueDay)) {
            throw misused("Give either --first-loan, or --start and --due-day.");
        }
        needs(start, "--start", dueDay, "--due-day");
        needs(dueDay, "--due-day", start, "--start");
        if (firstLoan != null) {
            DueDayRule rule = DueDayRule.FIRST_DAYS;
            return Answer.of("due_day", rule.dueDay(firstLoan).number()).because(rule.explained(firstLoan));
        }
        FirstDueRule rule = FirstDueRule.USUAL;
        MonthlyDay day = new MonthlyDay(dueDay);
        return Answer.of("first_due", rule.firstDue(start, day)).because(rule.explained(start, day));
    }
}
