package huanqing.domain.statement;

import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import java.util.Optional;

/**
 * Steps 1 to 3 of the classification: rows that are kept and move nothing. What such a row is about is still asked of the
 * later rules, so that a failed repayment is known as a repayment of its product.
 *
 * @param state what becomes of the row
 * @param reason the step that settled it
 */
record Evidence(EntryState state, Reason reason) {
    static Optional<Evidence> of(Clues clues) {
        return Optional.ofNullable(found(clues));
    }

    Meaning imposedOn(Meaning body) {
        return new Meaning(
                body.product(), body.kind(), state, reason, body.terms(), body.billMonth(), body.mode(), body.lender());
    }

    private static Evidence found(Clues clues) {
        return switch (clues.status()) {
            case REPAYMENT_FAILED -> new Evidence(EntryState.FAILED, Reason.REPAYMENT_FAILED);
            case TRANSFER_FAILED -> new Evidence(EntryState.FAILED, Reason.TRANSFER_FAILED);
            case WITHDRAWAL_FAILED -> new Evidence(EntryState.FAILED, Reason.WITHDRAWAL_FAILED);
            case REFUND_CLOSED -> new Evidence(EntryState.NO_EFFECT, Reason.REFUND_CLOSED);
            case PROXY_CLOSED -> new Evidence(EntryState.NO_EFFECT, Reason.PROXY_CLOSED);
            case AWAITING_PAYMENT -> new Evidence(EntryState.NO_EFFECT, Reason.AWAITING_PAYMENT);
            case IN_PROGRESS -> new Evidence(EntryState.NO_EFFECT, Reason.IN_PROGRESS);
            case CLOSED -> closed(clues);
            default -> clues.isZero() ? new Evidence(EntryState.NO_EFFECT, Reason.ZERO_AMOUNT) : null;
        };
    }

    private static Evidence closed(Clues clues) {
        if (clues.direction() == Direction.IN) {
            return new Evidence(EntryState.NO_EFFECT, Reason.SALE_CANCELLED);
        }
        return clues.isPaid()
                ? new Evidence(EntryState.REVERSED, Reason.CLOSED_AFTER_PAYMENT)
                : new Evidence(EntryState.NO_EFFECT, Reason.CLOSED_UNPAID);
    }
}
