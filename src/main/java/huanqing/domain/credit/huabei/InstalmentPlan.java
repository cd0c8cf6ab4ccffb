package huanqing.domain.credit.huabei;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.credit.rate.AnnualCost;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount turned into instalments (H8, H8b): the whole fee is rounded half even to the fen, principal and fee are each
 * divided down, and the first term takes the fen that remain. Example: 1,000.00 in 3 terms at 2.3% is 333.34 + 7.68, then
 * 333.33 + 7.66 twice; the fee is 23.00.
 */
public record InstalmentPlan(InstalmentSource source, Money amount, BigDecimal feeRate, List<InstalmentTerm> terms) {
    public InstalmentPlan {
        terms = List.copyOf(terms);
    }

    /**
     * @param terms how many, from 1
     * @param feeRate the fee of the whole amount as a ratio: 0.025 is 2.5%
     * @throws IllegalArgumentException when the amount is under {@link InstalmentSource#least()}
     */
    public static InstalmentPlan of(InstalmentSource source, Money amount, int terms, BigDecimal feeRate) {
        if (amount.compareTo(source.least()) < 0) {
            throw new IllegalArgumentException("too small for instalments: " + amount);
        }
        Money fee = amount.times(feeRate, RoundingMode.HALF_EVEN);
        List<InstalmentTerm> rows = new ArrayList<>(terms);
        for (int number = 1; number <= terms; number++) {
            rows.add(new InstalmentTerm(number, share(amount, terms, number), share(fee, terms, number)));
        }
        return new InstalmentPlan(source, amount, feeRate, rows);
    }

    public Money totalFee() {
        return fees(terms);
    }

    /** What the terms that are not yet billed come to, once the first {@code billed} are. */
    List<InstalmentTerm> unbilled(int billed) {
        if (billed < 0 || billed > terms.size()) {
            throw new IllegalArgumentException("billed terms out of range: " + billed);
        }
        return terms.subList(billed, terms.size());
    }

    static Money fees(List<InstalmentTerm> terms) {
        return terms.stream().map(InstalmentTerm::fee).reduce(Money.ZERO, Money::plus);
    }

    static Money principal(List<InstalmentTerm> terms) {
        return terms.stream().map(InstalmentTerm::principal).reduce(Money.ZERO, Money::plus);
    }

    /** What the plan costs a year (H8c), from the terms as they are paid month by month. */
    public AnnualCost annualCost() {
        return AnnualCost.ofInstalments(
                amount, terms.stream().map(InstalmentTerm::total).toList(), feeRate);
    }

    public Explained explained() {
        return Explained.by(source.rule())
                .with(Symbol.AMOUNT, amount)
                .with(Symbol.FEE_RATE, feeRate)
                .with(Symbol.TERMS, terms.size())
                .gives(totalFee());
    }

    /** How the nominal annual cost comes about. */
    public Explained explainedCost() {
        return Explained.by(Rule.H8C)
                .with(Symbol.AMOUNT, amount)
                .with(Symbol.FEE, totalFee())
                .with(Symbol.TERMS, terms.size())
                .gives(new Quantity.Rate(annualCost().nominal()));
    }

    private static Money share(Money whole, int terms, int number) {
        Money each = whole.dividedDown(terms);
        return number > 1 ? each : whole.minus(each.times(terms - 1L));
    }
}
