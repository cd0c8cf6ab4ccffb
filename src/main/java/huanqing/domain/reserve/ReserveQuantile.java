package huanqing.domain.reserve;

import huanqing.domain.money.Money;
import java.util.Arrays;

/**
 * The reserve that is enough in a share of the drawn futures, with the 95% interval that the number of futures leaves.
 *
 * @param amount the least reserve that covers at least that share of the futures
 * @param low lower end of the binomial interval of the quantile
 * @param high upper end
 */
public record ReserveQuantile(Money amount, Money low, Money high) {
    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * @param needs what each future needs, in fen; at least one
     * @param confidence the share to be covered, between 0 and 1
     */
    public static ReserveQuantile of(long[] needs, double confidence) {
        long[] sorted = needs.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, confidence);
    }

    /** The same for needs that are in ascending order already. */
    public static ReserveQuantile ofSorted(long[] sorted, double confidence) {
        double place = confidence * sorted.length;
        double spread = NORMAL_975 * Math.sqrt(place * (1 - confidence));
        return new ReserveQuantile(at(sorted, place), at(sorted, place - spread), at(sorted, place + spread));
    }

    private static Money at(long[] sorted, double place) {
        int index = (int) Math.ceil(place) - 1;
        return Money.ofFen(sorted[Math.max(0, Math.min(sorted.length - 1, index))]);
    }
}
