package huanqing.demo;

import huanqing.demo.Line.Goods;
import huanqing.demo.Line.Paid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Jiebei: three loans with level payments, due on the 20th since the first of them (J7), and the short ones that are
 * settled in full before their first due day (J9).
 */
final class JiebeiBorrowing {
    static final BigDecimal DAILY_RATE = new BigDecimal("0.0004");
    static final int DUE_DAY = 20;
    private static final BigDecimal PENALTY_FACTOR = new BigDecimal("1.5");
    private static final Goods DRAWDOWN = new Goods("信用借还", "借呗", "/", "借呗放款至银行卡");
    private static final Goods REPAYMENT = new Goods("信用借还", "借呗", "/", "借呗还款");
    /** Days late, by the month of the due. */
    private static final Map<YearMonth, Integer> LATE = Map.of(
            YearMonth.of(2025, 7), 4,
            YearMonth.of(2025, 12), 3,
            YearMonth.of(2026, 3), 2,
            YearMonth.of(2026, 6), 3,
            YearMonth.of(2026, 10), 1);

    /** A loan as its page in the app would show it. */
    record Loan(LocalDate start, long principal, int terms) {}

    private static final List<Loan> LEVEL = List.of(
            new Loan(LocalDate.of(2024, 7, 20), 1_200_000, 12),
            new Loan(LocalDate.of(2025, 10, 12), 600_000, 6),
            new Loan(LocalDate.of(2026, 4, 22), 900_000, 12));

    private final Journal journal;
    private final List<JiebeiPlan.Term> dues = new ArrayList<>();
    private final List<Loan> toSettle = new ArrayList<>();
    private final List<Loan> taken = new ArrayList<>();

    JiebeiBorrowing(Journal journal) {
        this.journal = journal;
        for (Loan loan : LEVEL) {
            dues.addAll(JiebeiPlan.level(loan.principal(), DAILY_RATE, loan.start(), loan.terms(), DUE_DAY));
        }
    }

    void live(YearMonth month) {
        settleShortLoans(month);
        for (Loan loan : LEVEL) {
            if (YearMonth.from(loan.start()).equals(month)) {
                pay(DRAWDOWN, loan.start().atTime(20, 16, 5), loan.principal(), "放款成功");
                taken.add(loan);
            }
        }
        for (JiebeiPlan.Term due : dues) {
            if (YearMonth.from(due.due()).equals(month)) {
                payTerm(due, LATE.getOrDefault(month, 0));
            }
        }
    }

    /** Borrows for a few weeks, in whole hundreds of yuan; paid back in the month after. */
    void borrowShort(LocalDateTime at, long fen) {
        pay(DRAWDOWN, at, fen, "放款成功");
        Loan loan = new Loan(at.toLocalDate(), fen, 3);
        toSettle.add(loan);
        taken.add(loan);
    }

    List<Loan> taken() {
        return List.copyOf(taken);
    }

    private void settleShortLoans(YearMonth month) {
        Dice dice = Dice.of("settle", month);
        for (Loan loan : toSettle) {
            LocalDateTime at = dice.at(month, dice.between(16, 19), 12, 21);
            long days = ChronoUnit.DAYS.between(loan.start(), at.toLocalDate());
            pay(REPAYMENT, at, loan.principal() + JiebeiPlan.interest(loan.principal(), DAILY_RATE, days), "还款成功");
        }
        toSettle.clear();
    }

    private void payTerm(JiebeiPlan.Term due, int daysLate) {
        LocalDateTime run = due.due().atTime(12, 3, 41);
        if (daysLate == 0) {
            pay(REPAYMENT, run, due.total(), "还款成功");
            return;
        }
        Paid failed = new Paid("", "还款失败");
        journal.neither(run, REPAYMENT, due.total(), failed, journal.numbers.jiebeiRepayment(due.due()));
        long penalty = JiebeiPlan.interest(due.principal(), DAILY_RATE.multiply(PENALTY_FACTOR), daysLate);
        pay(REPAYMENT, run.plusDays(daysLate).plusHours(7), due.total() + penalty, "还款成功");
    }

    private void pay(Goods goods, LocalDateTime at, long fen, String status) {
        LocalDate on = at.toLocalDate();
        Line.Numbers numbers =
                goods == DRAWDOWN ? journal.numbers.jiebeiDrawdown(on) : journal.numbers.jiebeiRepayment(on);
        journal.neither(at, goods, fen, new Paid(Household.CARD, status), numbers);
    }
}
