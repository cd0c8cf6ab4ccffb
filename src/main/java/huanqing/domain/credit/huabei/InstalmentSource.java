package huanqing.domain.credit.huabei;

import huanqing.domain.credit.explain.Rule;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is turned into instalments: one order at the checkout (H8), or a bill (H8b). */
public enum InstalmentSource {
    /** 交易分期; the least amount is the merchant's own affair. */
    ORDER(Rule.H8, Money.ofFen(1), Map.of(3, "0.023", 6, "0.045", 12, "0.075")),
    /** 账单分期, from 10 yuan on. */
    BILL(Rule.H8B, Money.ofFen(1000), Map.of(3, "0.025", 6, "0.045", 9, "0.065", 12, "0.088"));

    private final Rule rule;
    private final Money least;
    private final SortedMap<Integer, BigDecimal> rates;

    InstalmentSource(Rule rule, Money least, Map<Integer, String> rates) {
        this.rule = rule;
        this.least = least;
        SortedMap<Integer, BigDecimal> sorted = new TreeMap<>();
        rates.forEach((terms, rate) -> sorted.put(terms, new BigDecimal(rate)));
        this.rates = Collections.unmodifiableSortedMap(sorted);
    }

    /** The smallest amount that can be turned into instalments. */
    public Money least() {
        return least;
    }

    /** The standard fee of the whole amount by number of terms, as a ratio; personal rates and other terms exist. */
    public SortedMap<Integer, BigDecimal> usualFeeRates() {
        return rates;
    }

    Rule rule() {
        return rule;
    }
}
