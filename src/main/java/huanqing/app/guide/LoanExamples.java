package huanqing.app.guide;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.choice.EarlyRepayment;
import huanqing.domain.credit.jiebei.DueDayRule;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How a loan is paid back, and what paying early saves (J1 to J9). */
final class LoanExamples {
    private static final Money PRINCIPAL = Examples.yuan(10_000);
    private static final LoanRate RATE = new LoanRate(new BigDecimal("0.0004"), PeriodRounding.DOWN);
    private static final MonthlyDay DUE_DAY = new MonthlyDay(10);
    private static final LocalDate START = LocalDate.of(2025, 3, 10);
    private static final int TERMS = 6;

    private LoanExamples() {}

    static void add(Examples examples) {
        addMethods(examples);
        addDueDays(examples);
        addPrepayment(examples);
    }

    private static void addMethods(Examples examples) {
        LoanPlan level = plan(RepaymentMethod.LEVEL);
        LoanPlan first = plan(RepaymentMethod.INTEREST_FIRST);
        examples.with("loan-principal", PRINCIPAL)
                .with("loan-daily", RATE.daily())
                .with("loan-simple", level.annualCost().simple())
                .with("loan-start", START)
                .with("loan-terms", TERMS)
                .with("level-payment", level.payment())
                .with("level-last", level.rows().get(TERMS - 1).total())
                .with("level-interest", level.interest())
                .with("first-payment", first.payment())
                .with("first-last", first.rows().get(TERMS - 1).total())
                .with("first-interest", first.interest());
    }

    private static void addDueDays(Examples examples) {
        FirstDueRule rule = FirstDueRule.USUAL;
        LocalDate moves = LocalDate.of(2026, 3, 27);
        LocalDate stays = moves.minusDays(1);
        examples.with("threshold-days", rule.thresholdDays())
                .with("loan-due-day", DUE_DAY.number())
                .with("stays-start", stays)
                .with("stays-due", rule.firstDue(stays, DUE_DAY))
                .with("moves-start", moves)
                .with("moves-due", rule.firstDue(moves, DUE_DAY));
        for (int day = 29; day <= 31; day++) {
            MonthlyDay due = DueDayRule.FIRST_DAYS.dueDay(LocalDate.of(2026, 3, day));
            examples.with("late-day-" + day, due.number());
        }
    }

    private static void addPrepayment(Examples examples) {
        Money part = Examples.yuan(4000);
        long days = 10;
        LoanPlan plan = plan(RepaymentMethod.LEVEL);
        LocalDate on = plan.calendar().due(2).plusDays(days);
        Money left = plan.balanceAfter(2);
        EarlyRepayment early = EarlyRepayment.of(plan, on, left, PrepaymentChoice.USUAL);
        examples.with("used-days", days)
                .with("used-all", Prepayment.afterDays(PRINCIPAL, RATE, days).interest())
                .with("used-part-principal", part)
                .with("used-part", Prepayment.afterDays(part, RATE, days).interest())
                .with("early-day", on)
                .with("early-principal", left)
                .with("early-interest", early.prepayment().interest())
                .with("early-settle", early.prepayment().settle())
                .with("early-saved", early.saved());
    }

    private static LoanPlan plan(RepaymentMethod method) {
        LoanCalendar calendar = LoanCalendar.of(START, DUE_DAY, TERMS, FirstDueRule.USUAL);
        return LoanPlan.of(PRINCIPAL, RATE, calendar, method);
    }
}
