package huanqing.domain.shortfall.offer;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One due that scarce cash must be found for.
 *
 * @param total what pays it in full on its day, in fen, positive
 * @param overdue what lateness costs
 * @param minimum the least that keeps it on time; empty where the product has none
 * @param conversions ways out that the person allows and Alipay offers; usually none
 */
public record OpenDue(
        DueId id,
        Product product,
        LocalDate on,
        Money total,
        OverdueTerms overdue,
        Optional<MinimumTerms> minimum,
        List<Conversion> conversions) {
    public OpenDue {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("an open due is a positive sum: " + id);
        }
        conversions = List.copyOf(conversions);
        minimum = minimum.filter(terms -> terms.least().compareTo(total) < 0);
    }

    /** What must be paid on the day to be on time. */
    public Money required() {
        return minimum.map(MinimumTerms::least).orElse(total);
    }

    public OpenDue converting(List<Conversion> allowed) {
        return new OpenDue(id, product, on, total, overdue, minimum, allowed);
    }
}
