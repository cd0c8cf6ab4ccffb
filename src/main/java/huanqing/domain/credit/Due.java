package huanqing.domain.credit;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One sum that is to be paid on one day.
 *
 * @param month the bill's month (Huabei) or the month of the due day (Jiebei); with the product it makes the label
 * @param agreed the contract's date
 * @param adjusted the date that counts after a holiday shift (off by default, H5)
 * @param total the whole sum in fen; empty when it is unknown
 * @param minimum the least that keeps the due on time; empty when unknown or when the product has no minimum
 * @param paid what has been matched to it so far
 * @param difference computed minus stated, in fen; empty when there is nothing to compare
 */
public record Due(
        DueId id,
        Product product,
        YearMonth month,
        LocalDate agreed,
        LocalDate adjusted,
        Optional<Money> total,
        Optional<Money> minimum,
        Money paid,
        Parts parts,
        DueState state,
        DueSource source,
        Optional<Money> difference) {

    /** The total, or where it is unknown the sum of the parts that are known: a lower bound ("at least"), in fen. */
    public Money atLeast() {
        return total.orElseGet(parts::known);
    }

    /**
     * What is still to be paid under this due, as far as it is known. Nothing once it is paid or converted, and nothing
     * after the minimum either: that remainder stands in the next bill.
     */
    public Money outstanding() {
        return state == DueState.OPEN || state == DueState.OVERDUE
                ? atLeast().minus(paid).max(Money.ZERO)
                : Money.ZERO;
    }

    /**
     * The same due with another total from another source. An open due whose total is thereby paid is paid; one that
     * thereby is not stays as it was judged, because no row says when the rest was paid.
     */
    public Due saying(Money newTotal, DueSource newSource, Optional<Money> newDifference) {
        boolean isMet = paid.compareTo(newTotal) >= 0;
        boolean wasUnmet = state == DueState.OVERDUE || state == DueState.MINIMUM;
        DueState newState = isMet && wasUnmet ? DueState.PAID : state;
        return new Due(
                id,
                product,
                month,
                agreed,
                adjusted,
                Optional.of(newTotal),
                minimum.map(least -> least.min(newTotal)),
                paid,
                parts,
                newState,
                newSource,
                newDifference);
    }

    /** Whether it was, or is, not met in full by its day: paid late, at the minimum, or overdue. */
    public boolean isStrained() {
        return state == DueState.PAID_LATE || state == DueState.MINIMUM || state == DueState.OVERDUE;
    }
}
