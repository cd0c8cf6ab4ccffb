package huanqing.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * What the person owes on Huabei, by bill month: bill day 1, due day 10, so the bill of a month holds what was posted
 * in the month before (H2). All in fen.
 */
final class HuabeiBook {
    static final int DUE_DAY = 10;
    private static final BigDecimal DAILY_RATE = new BigDecimal("0.0005");
    private static final Map<Integer, BigDecimal> FEE_RATES =
            Map.of(3, new BigDecimal("0.023"), 6, new BigDecimal("0.045"), 12, new BigDecimal("0.075"));

    /** A bill in its parts. */
    static final class Bill {
        private long ordinary;
        private long instalments;
        private long interest;

        long total() {
            return ordinary + instalments + interest;
        }

        /** H6 with 10%: a tenth of the ordinary part and all of the rest. */
        long minimum() {
            return share(ordinary, new BigDecimal("0.1")) + instalments + interest;
        }
    }

    private final Map<YearMonth, Bill> bills = new HashMap<>();

    Bill bill(YearMonth month) {
        return bills.computeIfAbsent(month, ignored -> new Bill());
    }

    void purchase(LocalDate posted, long fen) {
        billOf(posted).ordinary += fen;
    }

    void refund(LocalDate posted, long fen) {
        billOf(posted).ordinary -= fen;
    }

    /** H8: every term the floor, the fee in all HALF_EVEN, what is left over to the first term. */
    void instalments(LocalDate posted, long fen, int terms) {
        long fee = FEE_RATES
                .get(terms)
                .multiply(BigDecimal.valueOf(fen))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        YearMonth first = YearMonth.from(posted).plusMonths(1);
        for (int term = 0; term < terms; term++) {
            long rest = term == 0 ? fen % terms + fee % terms : 0;
            bill(first.plusMonths(term)).instalments += fen / terms + fee / terms + rest;
        }
    }

    /** H7: what a remainder costs from the day after the due date until it is paid, billed in the next statement. */
    void remainderInterest(YearMonth bill, long remainder, LocalDate paid) {
        bill(bill.plusMonths(1)).interest += byTheDay(remainder, bill, paid);
    }

    /** H10: the penalty on a bill that is paid late, settled with it. */
    static long penalty(long overdue, YearMonth bill, LocalDate paid) {
        return byTheDay(overdue, bill, paid);
    }

    private static long byTheDay(long fen, YearMonth bill, LocalDate paid) {
        return share(fen, DAILY_RATE) * ChronoUnit.DAYS.between(bill.atDay(DUE_DAY), paid);
    }

    private static long share(long fen, BigDecimal rate) {
        return rate.multiply(BigDecimal.valueOf(fen))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private Bill billOf(LocalDate posted) {
        return bill(YearMonth.from(posted).plusMonths(1));
    }
}
