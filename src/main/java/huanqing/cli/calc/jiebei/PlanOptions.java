package huanqing.cli.calc.jiebei;

import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a loan was agreed on; which of it is needed depends on the question. */
final class PlanOptions {
    @Option(names = "--principal", paramLabel = "F", converter = Value.SomeFen.class, description = "The sum borrowed.")
    private Money principal;

    @Option(
            names = "--daily-rate",
            paramLabel = "R",
            converter = Value.DailyRate.class,
            description = "The rate a day: 0.0004 for 0.04%%.")
    private BigDecimal dailyRate;

    @Option(names = "--start", paramLabel = "D", converter = Value.Day.class, description = "The day of the loan.")
    private LocalDate start;

    @Option(names = "--terms", paramLabel = "N", converter = Value.Terms.class, description = "How many months.")
    private Integer terms;

    @Option(
            names = "--method",
            paramLabel = "M",
            description = "How it is paid back: ${COMPLETION-CANDIDATES}; SIX_SIX is for 12 terms.")
    private RepaymentMethod method;

    @Option(
            names = "--due-day",
            paramLabel = "D",
            converter = Value.DayOfMonth.class,
            description = "The day of the month on which instalments fall due.")
    private Integer dueDay;

    @Option(
            names = "--rounding",
            paramLabel = "DOWN|HALF_UP",
            defaultValue = "DOWN",
            description = "How interest is rounded (default: ${DEFAULT-VALUE}).")
    private PeriodRounding rounding;

    Money principal() {
        return principal;
    }

    LoanRate rate() {
        return new LoanRate(dailyRate, rounding);
    }

    boolean fits() {
        return method.allows(terms);
    }

    RepaymentMethod method() {
        return method;
    }

    /** The names of what a plan needs and is not there. */
    List<String> missingForPlan() {
        Map<String, Object> needed = neededForDays();
        needed.putAll(datesAndMethod());
        return missing(needed);
    }

    /** The names of what a number of days needs and is not there. */
    List<String> missingForDays() {
        return missing(neededForDays());
    }

    /** The names of what only a plan needs and is there. */
    List<String> givenForPlanOnly() {
        return datesAndMethod().entrySet().stream()
                .filter(option -> option.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    LoanPlan plan() {
        LoanCalendar calendar = LoanCalendar.of(start, new MonthlyDay(dueDay), terms, FirstDueRule.USUAL);
        return LoanPlan.of(principal, rate(), calendar, method);
    }

    private Map<String, Object> neededForDays() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("--principal", principal);
        options.put("--daily-rate", dailyRate);
        return options;
    }

    private Map<String, Object> datesAndMethod() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("--start", start);
        options.put("--terms", terms);
        options.put("--method", method);
        options.put("--due-day", dueDay);
        return options;
    }

    private static List<String> missing(Map<String, Object> options) {
        return options.entrySet().stream()
                .filter(option -> option.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
