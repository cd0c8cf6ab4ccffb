package huanqing.domain.ledger;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What the ledger takes an entry to be.
 *
 * @param terms the number of instalments that the payment method names, 0 for none
 * @param billMonth the bill that a repayment's text names (花呗主动还款-2022年10月账单), which need not be the month of payment
 * @param lender the bank of a 信用购 or 信用贷 limit; empty for Ant Consumer Finance or unknown
 */
public record Meaning(
        Product product,
        EntryKind kind,
        EntryState state,
        Reason reason,
        int terms,
        Optional<YearMonth> billMonth,
        RepaymentMode mode,
        Optional<String> lender) {

    /** A meaning without terms, bill month, repayment mode or lender. */
    public static Meaning of(Product product, EntryKind kind, EntryState state, Reason reason) {
        return new Meaning(product, kind, state, reason, 0, Optional.empty(), RepaymentMode.UNSTATED, Optional.empty());
    }

    /** The same entry in another state, for another reason. */
    public Meaning in(EntryState other, Reason why) {
        return new Meaning(product, kind, other, why, terms, billMonth, mode, lender);
    }

    /** Whether the entry moves a balance: booked, or a purchase that waits to be confirmed. */
    public boolean counts() {
        return state == EntryState.BOOKED || state == EntryState.PENDING;
    }
}
