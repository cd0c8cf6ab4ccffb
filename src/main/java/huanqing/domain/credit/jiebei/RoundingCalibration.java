package huanqing.domain.credit.jiebei;

import huanqing.domain.money.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out how a lender rounds from the first interest amounts that Alipay shows for a loan (J5).
 *
 * <p>One fitting mode is an answer, two mean that these amounts do not tell them apart, none that something else about the
 * loan (rate, dates, method) differs from what was entered.
 */
public final class RoundingCalibration {
    private RoundingCalibration() {}

    /**
     * @param plan the loan under any rounding
     * @param shown the interest of the first terms, in order; two are enough as a rule
     */
    public static Set<PeriodRounding> fitting(LoanPlan plan, List<Money> shown) {
        EnumSet<PeriodRounding> fitting = EnumSet.noneOf(PeriodRounding.class);
        for (PeriodRounding rounding : PeriodRounding.values()) {
            if (fits(plan, rounding, shown)) {
                fitting.add(rounding);
            }
        }
        return fitting;
    }

    private static boolean fits(LoanPlan plan, PeriodRounding rounding, List<Money> shown) {
        LoanRate rate = new LoanRate(plan.rate().daily(), rounding);
        List<Money> computed = LoanPlan.of(plan.principal(), rate, plan.calendar(), plan.method()).rows().stream()
                .map(LoanRow::interest)
                .toList();
        return shown.size() <= computed.size()
                && computed.subList(0, shown.size()).equals(shown);
    }
}
