package huanqing.domain.statement.meaning;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;

/** Meanings of money that touches neither product. */
final class CashFlow {
    static final Meaning INCOME = booked(EntryKind.INCOME, Reason.ORDINARY_INCOME);
    static final Meaning OUTFLOW = booked(EntryKind.OTHER_OUTFLOW, Reason.ORDINARY_OUTFLOW);
    static final Meaning TRANSFER = booked(EntryKind.TRANSFER, Reason.OWN_TRANSFER);
    static final Meaning CARD_REPAYMENT = booked(EntryKind.TRANSFER, Reason.CARD_REPAYMENT);
    static final Meaning REFUND = booked(EntryKind.REFUND, Reason.REFUND_ELSEWHERE);

    private CashFlow() {}

    /** The same money in another state, for another reason. */
    static Meaning but(Meaning body, EntryState state, Reason reason) {
        return Meaning.of(body.product(), body.kind(), state, reason);
    }

    static Meaning asked(Reason reason) {
        return Meaning.of(Product.NONE, EntryKind.UNKNOWN, EntryState.REVIEW, reason);
    }

    private static Meaning booked(EntryKind kind, Reason reason) {
        return Meaning.of(Product.NONE, kind, EntryState.BOOKED, reason);
    }
}
