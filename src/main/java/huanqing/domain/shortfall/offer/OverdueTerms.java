package huanqing.domain.shortfall.offer;

import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.OverduePenalty;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What it costs to pay a due late. */
public sealed interface OverdueTerms {
    /** The penalty interest on an unpaid sum from the due day to the day of payment, in fen. */
    Money penalty(Money unpaid, LocalDate due, LocalDate paid);

    /** Whether a payment on this day is late. */
    boolean isLate(LocalDate due, LocalDate paid);

    /** Penalty a day as a share of the sum, for comparing debts. */
    BigDecimal dailyRate();

    /**
     * A Huabei bill (H10): the whole unpaid bill, 0.05% a day by default, rounded half up a day. Example: 12,000.00 for 33
     * days is 198.00.
     *
     * @param graceDays days after the due day that still count as on time; 0 by default (H5)
     */
    record OfBill(DailyRate rate, int graceDays) implements OverdueTerms {
        public static final OfBill USUAL = new OfBill(DailyRate.USUAL, 0);

        @Override
        public Money penalty(Money unpaid, LocalDate due, LocalDate paid) {
            return OverduePenalty.of(unpaid, due, paid, graceDays, rate).penalty();
        }

        @Override
        public boolean isLate(LocalDate due, LocalDate paid) {
            return paid.isAfter(due.plusDays(graceDays));
        }

        @Override
        public BigDecimal dailyRate() {
            return rate.rate();
        }
    }

    /**
     * A term of a loan (J10): the overdue principal at 1.5 times the contract's rate, rounded once as the loan's interest
     * is. Example: 10,000.00 at 0.05% for 30 days is 225.00.
     *
     * @param principal the part of the due that penalty is charged on
     */
    record OfLoan(LoanRate rate, BigDecimal factor, Money principal) implements OverdueTerms {
        @Override
        public Money penalty(Money unpaid, LocalDate due, LocalDate paid) {
            long days = paid.isAfter(due) ? paid.toEpochDay() - due.toEpochDay() : 0;
            return LoanPenalty.of(unpaid.min(principal), rate, factor, days).penalty();
        }

        @Override
        public boolean isLate(LocalDate due, LocalDate paid) {
            return paid.isAfter(due);
        }

        @Override
        public BigDecimal dailyRate() {
            return rate.daily().multiply(factor);
        }
    }
}
