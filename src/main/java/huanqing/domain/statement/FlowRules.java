package huanqing.domain.statement;

import static huanqing.domain.ledger.EntryKind.INCOME;
import static huanqing.domain.ledger.EntryKind.OTHER_OUTFLOW;
import static huanqing.domain.ledger.EntryKind.PURCHASE;
import static huanqing.domain.ledger.EntryKind.REFUND;
import static huanqing.domain.ledger.EntryKind.TRANSFER;
import static huanqing.domain.ledger.EntryKind.UNKNOWN;
import static huanqing.domain.ledger.EntryState.BOOKED;
import static huanqing.domain.ledger.EntryState.NO_EFFECT;
import static huanqing.domain.ledger.EntryState.PENDING;
import static huanqing.domain.ledger.EntryState.REVIEW;
import static huanqing.domain.ledger.Product.HUABEI;
import static huanqing.domain.ledger.Product.NONE;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import java.util.List;
import java.util.Optional;

/** Steps 4, 10 and 11: refunds, purchases, and the ordinary rest. */
final class FlowRules {
    static final List<Rule> BEFORE_CREDIT = List.of(FlowRules::unknownStatus, FlowRules::refund, FlowRules::sellerFee);
    static final List<Rule> AFTER_CREDIT = List.of(
            FlowRules::unknownMethod,
            FlowRules::sharedPurchase,
            FlowRules::huabeiPurchase,
            FlowRules::income,
            FlowRules::outflow,
            FlowRules::transfer);

    private FlowRules() {}

    private static Optional<Meaning> unknownStatus(Clues clues) {
        return clues.status() == TradeStatus.UNKNOWN
                ? Optional.of(Meaning.of(NONE, UNKNOWN, REVIEW, Reason.UNKNOWN_STATUS))
                : Optional.empty();
    }

    /** Gives back to the account that paid; never income. Where an app export names no account, nobody knows which. */
    private static Optional<Meaning> refund(Clues clues) {
        if (!clues.isRefund()) {
            return Optional.empty();
        }
        if (clues.method().sharesHuabei()) {
            return Optional.of(Meaning.of(HUABEI, REFUND, REVIEW, Reason.SHARED_PURCHASE));
        }
        if (clues.method().hasUnknownCredit()) {
            return Optional.of(Meaning.of(NONE, REFUND, REVIEW, Reason.UNKNOWN_CREDIT_ROW));
        }
        Optional<Meaning> toHuabei =
                clues.method().huabeiAlone().map(part -> onHuabei(part, REFUND, BOOKED, Reason.REFUND_TO_HUABEI));
        boolean targetUnknown = clues.method().isBlank() && clues.funds() == Funds.UNSTATED;
        return toHuabei.or(
                () -> Optional.of(Meaning.of(NONE, REFUND, targetUnknown ? REVIEW : BOOKED, Reason.REFUND_ELSEWHERE)));
    }

    /** 花呗收钱服务费: what a seller pays for being paid by Huabei, no debt of this person's. */
    private static Optional<Meaning> sellerFee(Clues clues) {
        return clues.textStarts("花呗收钱服务费") && clues.direction() == Direction.OUT
                ? Optional.of(Meaning.of(NONE, OTHER_OUTFLOW, BOOKED, Reason.SELLER_FEE))
                : Optional.empty();
    }

    private static Optional<Meaning> unknownMethod(Clues clues) {
        return clues.method().hasUnknownCredit()
                ? Optional.of(Meaning.of(NONE, UNKNOWN, REVIEW, Reason.UNKNOWN_CREDIT_ROW))
                : Optional.empty();
    }

    private static Optional<Meaning> sharedPurchase(Clues clues) {
        return clues.method().sharesHuabei() && clues.direction() == Direction.OUT
                ? Optional.of(Meaning.of(HUABEI, PURCHASE, REVIEW, Reason.SHARED_PURCHASE))
                : Optional.empty();
    }

    /** Money that Huabei paid, but not marked 支出, may be a purchase, a repair of one or a gift: the person knows. */
    private static Optional<Meaning> huabeiPurchase(Clues clues) {
        if (clues.method().sharesHuabei()) {
            return Optional.of(Meaning.of(HUABEI, PURCHASE, REVIEW, Reason.UNKNOWN_DIRECTION));
        }
        return clues.method().huabeiAlone().map(part -> {
            if (clues.direction() != Direction.OUT) {
                return onHuabei(part, PURCHASE, REVIEW, Reason.UNKNOWN_DIRECTION);
            }
            boolean waiting = clues.status() == TradeStatus.WAITING_FOR_GOODS;
            return onHuabei(part, PURCHASE, waiting ? PENDING : BOOKED, Reason.HUABEI_PURCHASE);
        });
    }

    /** A seller has no money before the buyer confirms. */
    private static Optional<Meaning> income(Clues clues) {
        boolean in = clues.direction() == Direction.IN
                || (clues.direction() == Direction.BLANK && clues.funds() == Funds.IN);
        if (!in) {
            return Optional.empty();
        }
        return Optional.of(
                clues.status() == TradeStatus.WAITING_FOR_GOODS
                        ? Meaning.of(NONE, INCOME, NO_EFFECT, Reason.IN_PROGRESS)
                        : Meaning.of(NONE, INCOME, BOOKED, Reason.ORDINARY_INCOME));
    }

    private static Optional<Meaning> outflow(Clues clues) {
        boolean out = clues.direction() == Direction.OUT
                || (clues.direction() == Direction.BLANK && clues.funds() == Funds.OUT);
        return out ? Optional.of(Meaning.of(NONE, OTHER_OUTFLOW, BOOKED, Reason.ORDINARY_OUTFLOW)) : Optional.empty();
    }

    private static Optional<Meaning> transfer(Clues clues) {
        boolean own = clues.direction() == Direction.NEUTRAL
                || (clues.direction() == Direction.BLANK && clues.funds() == Funds.MOVED);
        return own ? Optional.of(Meaning.of(NONE, TRANSFER, BOOKED, Reason.OWN_TRANSFER)) : Optional.empty();
    }

    private static Meaning onHuabei(MethodPart part, EntryKind kind, EntryState state, Reason reason) {
        return new Meaning(
                HUABEI, kind, state, reason, part.terms(), Optional.empty(), RepaymentMode.UNSTATED, part.lender());
    }
}
