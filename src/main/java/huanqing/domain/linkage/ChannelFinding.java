package huanqing.domain.linkage;

import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one channel showed.
 *
 * @param p how often chance alone does as much, in this channel
 * @param size LAG: the correlation at that lag; DISTANCE: the bias-corrected distance correlation; STRESS: the odds
 *     ratio, which may be infinite. Empty where a series does not vary.
 * @param lag months by which Jiebei follows Huabei, negative when Huabei follows; 0 but for LAG
 * @param interval the 95% interval of the size; empty when it cannot be given
 */
public record ChannelFinding(LinkChannel channel, double p, OptionalDouble size, int lag, Optional<Interval> interval) {
    /** Whether this channel, by itself, speaks of a link. */
    public boolean speaks() {
        return p <= PValues.LEVEL;
    }

    /** The product that moves first; empty when both move in the same month. */
    public Optional<Product> leader() {
        if (lag == 0) {
            return Optional.empty();
        }
        return Optional.of(lag > 0 ? Product.HUABEI : Product.JIEBEI);
    }
}
