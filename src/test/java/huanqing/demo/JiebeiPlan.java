package huanqing.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A level-payment loan by exact-day discounting (J3, J4): interest of each period rounded down, the payment half up,
 * the last period takes the rest. All in fen.
 */
final class JiebeiPlan {
    /** One instalment. */
    record Term(LocalDate due, long principal, long interest) {
        long total() {
            return principal + interest;
        }
    }

    private JiebeiPlan() {}

    static List<Term> level(long principal, BigDecimal dailyRate, LocalDate start, int terms, int dueDay) {
        List<LocalDate> dues = dueDates(start, terms, dueDay);
        long payment = payment(principal, dailyRate, start, dues);
        List<Term> plan = new ArrayList<>();
        long balance = principal;
        LocalDate from = start;
        for (LocalDate due : dues) {
            long interest = interest(balance, dailyRate, ChronoUnit.DAYS.between(from, due));
            long part = plan.size() == terms - 1 ? balance : payment - interest;
            plan.add(new Term(due, part, interest));
            balance -= part;
            from = due;
        }
        return plan;
    }

    static long interest(long principal, BigDecimal dailyRate, long days) {
        BigDecimal exact = dailyRate.multiply(BigDecimal.valueOf(principal)).multiply(BigDecimal.valueOf(days));
        return exact.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** J8: a due day less than 15 days away is left out. */
    private static List<LocalDate> dueDates(LocalDate start, int terms, int dueDay) {
        LocalDate first = start.withDayOfMonth(dueDay);
        while (ChronoUnit.DAYS.between(start, first) < 15) {
            first = first.plusMonths(1);
        }
        List<LocalDate> dues = new ArrayList<>();
        for (int term = 0; term < terms; term++) {
            dues.add(first.plusMonths(term));
        }
        return dues;
    }

    private static long payment(long principal, BigDecimal dailyRate, LocalDate start, List<LocalDate> dues) {
        BigDecimal discount = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate from = start;
        for (LocalDate due : dues) {
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, due));
            discount = discount.divide(BigDecimal.ONE.add(dailyRate.multiply(days)), MathContext.DECIMAL128);
            sum = sum.add(discount);
            from = due;
        }
        return BigDecimal.valueOf(principal)
                .divide(sum, MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
