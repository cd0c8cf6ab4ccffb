package huanqing.domain.credit.rate;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a debt costs a year, as ratios, in three languages (H8c, L3). Example: 3 instalments at 2.5%: nominal 0.1494,
 * effective 0.1600, simple 0.1500.
 *
 * @param nominal 12 x the internal rate of a month
 * @param effective that rate compounded over a year; the one that PBOC's announcement 2021 no. 3 calls annualised
 * @param simple the lender's own figure: fee rate x 24 / (terms + 1) for instalments, daily rate x 365 for loans; must be
 *     labelled "单利" where it is shown
 */
public record AnnualCost(BigDecimal nominal, BigDecimal effective, BigDecimal simple) {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int MONTHS = 12;
    private static final int DAYS = 365;
    private static final int DIGITS = 15;

    public AnnualCost {
        nominal = rounded(nominal);
        effective = rounded(effective);
        simple = rounded(simple);
    }

    /** Terms a month apart, the first one a month from now. */
    public static AnnualCost ofInstalments(Money amount, List<Money> terms, BigDecimal feeRate) {
        List<Flow> flows = flows(amount);
        for (int term = 1; term <= terms.size(); term++) {
            flows.add(new Flow(term, fen(terms.get(term - 1))));
        }
        BigDecimal monthly = InternalRate.of(flows).orElseThrow();
        BigDecimal simple =
                feeRate.multiply(BigDecimal.valueOf(24)).divide(BigDecimal.valueOf(terms.size() + 1L), PRECISION);
        return new AnnualCost(monthly.multiply(BigDecimal.valueOf(MONTHS)), compounded(monthly, MONTHS), simple);
    }

    /** Payments on exact days after the loan; a month counts as a twelfth of 365 days. */
    public static AnnualCost ofLoan(Money principal, List<DatedPayment> payments, BigDecimal dailyRate) {
        List<Flow> flows = flows(principal);
        payments.forEach(payment -> flows.add(new Flow(payment.day(), fen(payment.amount()))));
        BigDecimal effective = compounded(InternalRate.of(flows).orElseThrow(), DAYS);
        return new AnnualCost(
                monthly(effective).multiply(BigDecimal.valueOf(MONTHS)),
                effective,
                dailyRate.multiply(BigDecimal.valueOf(DAYS)));
    }

    /** {@code (1 + rate)^periods - 1}. */
    public static BigDecimal compounded(BigDecimal rate, int periods) {
        return rounded(rate.add(BigDecimal.ONE).pow(periods, PRECISION).subtract(BigDecimal.ONE));
    }

    /** The monthly rate that compounds to a yearly one: the internal rate of 1 lent and 1 + rate paid back after 12. */
    private static BigDecimal monthly(BigDecimal effective) {
        return InternalRate.of(
                        List.of(new Flow(0, BigDecimal.ONE.negate()), new Flow(MONTHS, effective.add(BigDecimal.ONE))))
                .orElseThrow();
    }

    private static List<Flow> flows(Money lent) {
        List<Flow> flows = new ArrayList<>();
        flows.add(new Flow(0, fen(lent).negate()));
        return flows;
    }

    private static BigDecimal fen(Money money) {
        return BigDecimal.valueOf(money.fen());
    }

    private static BigDecimal rounded(BigDecimal rate) {
        return rate.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
