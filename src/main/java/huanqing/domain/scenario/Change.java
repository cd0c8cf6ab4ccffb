package huanqing.domain.scenario;

import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.money.Money;
import java.math.BigDecimal;

/** One thing that a scenario supposes, from the calendar's first day on. */
public sealed interface Change {
    /** The longest supposition: a year. */
    int MOST_MONTHS = 12;

    /** More than Alipay offers. */
    int MOST_TERMS = 24;

    /**
     * Income falls and comes back.
     *
     * @param share of each income that does not come: 0.3 is 30%, 1 is all of it
     * @param months from the first day; what comes after them is whole again
     */
    record LessIncome(BigDecimal share, int months) implements Change {
        public LessIncome {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("a share is more than 0 and at most 1: " + share);
            }
            requireMonths(months);
        }
    }

    /**
     * Huabei is not paid while Jiebei goes on, then all of it at once, with the penalty interest (H10): the case of the shop
     * owner.
     *
     * @param months from the first day without a payment on Huabei
     */
    record HuabeiUnpaid(int months) implements Change {
        public HuabeiUnpaid {
            requireMonths(months);
        }
    }

    /**
     * Something is bought over Huabei today.
     *
     * @param terms 1 for the next bill, more for order instalments (H8)
     * @param feeRate the buyer's fee of the whole amount: 0.045 is 4.5%; 0 where the merchant pays it
     */
    record Purchase(Money amount, int terms, BigDecimal feeRate) implements Change {
        public Purchase {
            if (!amount.isPositive() || feeRate.signum() < 0) {
                throw new IllegalArgumentException("a purchase costs something: " + amount + ", fee " + feeRate);
            }
            requireTerms(terms);
        }
    }

    /**
     * A part of a loan, or all of it, is paid back today (J9).
     *
     * @param amount principal; the balance or more settles the loan
     */
    record EarlyRepayment(LoanId loan, Money amount, PrepaymentEffect effect) implements Change {
        public EarlyRepayment {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("an early repayment is positive: " + amount);
            }
        }
    }

    /** Bills that are not issued yet fall due on other days; their sums stay (H1). */
    record OtherDueDay(BillCycle cycle) implements Change {}

    private static void requireMonths(int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("between 1 and " + MOST_MONTHS + " months: " + months);
        }
    }

    private static void requireTerms(int terms) {
        if (terms < 1 || terms > MOST_TERMS) {
            throw new IllegalArgumentException("between 1 and " + MOST_TERMS + " terms: " + terms);
        }
    }
}
