package huanqing.domain.credit.contract;

import huanqing.domain.credit.huabei.BillDayPosting;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.MinimumRule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What the public rules of Huabei leave open or what differs from person to person, each with the default of the rules
 * (section 6 of the facts).
 *
 * @param minimum how much of the ordinary principal the minimum payment takes (H6)
 * @param remainder rate and rounding of the interest on what a minimum payment leaves (H7)
 * @param overdue rate and rounding of the penalty on an overdue bill (H10)
 * @param graceDays days after the due day on which a payment still counts as on time (H5: 0, or 3 as some report)
 * @param billDayPosting which bill takes what is posted on the bill day (H2)
 * @param orderFeeRates the buyer's whole fee by number of terms, e.g. 3 to 0.023, or 0 where the merchant pays (H8); a
 *     number of terms that is missing has an unknown fee
 */
public record HuabeiSettings(
        MinimumRule minimum,
        DailyRate remainder,
        DailyRate overdue,
        int graceDays,
        BillDayPosting billDayPosting,
        Map<Integer, BigDecimal> orderFeeRates) {
    public static final HuabeiSettings USUAL = new HuabeiSettings(
            MinimumRule.USUAL, DailyRate.USUAL, DailyRate.USUAL, 0, BillDayPosting.NEXT_STATEMENT, Map.of());

    /** @throws IllegalArgumentException when the days of grace are negative */
    public HuabeiSettings {
        if (graceDays < 0) {
            throw new IllegalArgumentException("days of grace: " + graceDays);
        }
        orderFeeRates = Map.copyOf(orderFeeRates);
    }

    /** The buyer's fee rate of an order in so many terms; empty when nobody said it. */
    public Optional<BigDecimal> orderFeeRate(int terms) {
        return Optional.ofNullable(orderFeeRates.get(terms));
    }

    public HuabeiSettings withGraceDays(int days) {
        return new HuabeiSettings(minimum, remainder, overdue, days, billDayPosting, orderFeeRates);
    }

    public HuabeiSettings withOrderFeeRates(Map<Integer, BigDecimal> rates) {
        return new HuabeiSettings(minimum, remainder, overdue, graceDays, billDayPosting, rates);
    }
}
