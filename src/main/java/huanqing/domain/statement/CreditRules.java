package huanqing.domain.statement;

import static huanqing.domain.ledger.EntryKind.DRAWDOWN;
import static huanqing.domain.ledger.EntryKind.LOAN_REPAYMENT;
import static huanqing.domain.ledger.EntryKind.REPAYMENT;
import static huanqing.domain.ledger.EntryKind.TRANSFER;
import static huanqing.domain.ledger.EntryKind.UNKNOWN;
import static huanqing.domain.ledger.EntryState.BOOKED;
import static huanqing.domain.ledger.EntryState.NO_EFFECT;
import static huanqing.domain.ledger.EntryState.REVIEW;
import static huanqing.domain.ledger.Product.BEIYONGJIN;
import static huanqing.domain.ledger.Product.HUABEI;
import static huanqing.domain.ledger.Product.JIEBEI;
import static huanqing.domain.ledger.Product.NONE;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import java.util.List;
import java.util.Optional;

/** Steps 5 to 9: rows of borrowing and repaying. 信用借还 is no loan flag: deposits and real spending carry it too. */
final class CreditRules {
    static final List<Rule> IN_ORDER = List.of(
            CreditRules::chargeWithinARepayment,
            CreditRules::huabeiRepayment,
            CreditRules::jiebei,
            CreditRules::beiyongjin,
            CreditRules::deposit,
            CreditRules::cardRepayment,
            CreditRules::otherLender,
            CreditRules::unknownCreditRow);

    private static final List<String> CHARGES = List.of("手续费", "利息", "退息", "罚息", "违约金", "逾期");
    private static final List<String> HOLDS = List.of("冻结", "解冻", "免押", "信用服务");

    private CreditRules() {}

    /** Interest, fees and penalties were never seen in an export, so such a row is asked about rather than booked as principal. */
    private static Optional<Meaning> chargeWithinARepayment(Clues clues) {
        boolean ofTheProducts = clues.isCredit() && (clues.names("花呗") || clues.names("借呗"));
        return ofTheProducts && CHARGES.stream().anyMatch(clues::textHas)
                ? Optional.of(Meaning.of(NONE, UNKNOWN, REVIEW, Reason.UNKNOWN_CREDIT_ROW))
                : Optional.empty();
    }

    /** One repayment of 花呗|信用购 goes to two creditors, and the file does not say how much to which. */
    private static Optional<Meaning> huabeiRepayment(Clues clues) {
        if (!clues.isCredit() || !clues.textHas("还款") || !clues.names("花呗")) {
            return Optional.empty();
        }
        return Optional.of(
                clues.names("信用购")
                        ? moved(clues, HUABEI, REPAYMENT, REVIEW, Reason.SHARED_REPAYMENT)
                        : moved(clues, HUABEI, REPAYMENT, BOOKED, Reason.HUABEI_REPAYMENT));
    }

    private static Optional<Meaning> jiebei(Clues clues) {
        if (!clues.isCredit() || !clues.names("借呗")) {
            return Optional.empty();
        }
        boolean otherLenderToo = clues.names("信用贷");
        if (clues.textHas("放款")) {
            return Optional.of(
                    otherLenderToo
                            ? moved(clues, JIEBEI, DRAWDOWN, REVIEW, Reason.UNKNOWN_CREDIT_ROW)
                            : moved(clues, JIEBEI, DRAWDOWN, BOOKED, Reason.JIEBEI_DRAWDOWN));
        }
        if (clues.textHas("还款")) {
            return Optional.of(
                    otherLenderToo
                            ? moved(clues, JIEBEI, LOAN_REPAYMENT, REVIEW, Reason.SHARED_REPAYMENT)
                            : moved(clues, JIEBEI, LOAN_REPAYMENT, BOOKED, Reason.JIEBEI_REPAYMENT));
        }
        return Optional.empty();
    }

    private static Optional<Meaning> beiyongjin(Clues clues) {
        if (clues.isCredit() && clues.textHas("备用金取出")) {
            return Optional.of(moved(clues, BEIYONGJIN, DRAWDOWN, BOOKED, Reason.BEIYONGJIN_DRAWDOWN));
        }
        return clues.isCredit() && clues.textHas("备用金归还")
                ? Optional.of(moved(clues, BEIYONGJIN, REPAYMENT, BOOKED, Reason.BEIYONGJIN_REPAYMENT))
                : Optional.empty();
    }

    /**
     * Held or freed by its status or by 资金状态, whatever category and direction the person gave the row; by its words only in
     * the category of credit, and no purchase that merely speaks of a deposit: money spent with a finished trade is spent.
     */
    private static Optional<Meaning> deposit(Clues clues) {
        boolean isHeld = clues.status() == TradeStatus.DEPOSIT || clues.funds() == Funds.FROZEN;
        boolean spent = clues.direction() == Direction.OUT && clues.status() == TradeStatus.DONE;
        boolean isSaid = clues.isCredit() && !spent && HOLDS.stream().anyMatch(clues::textOrStatusHas);
        return isHeld || isSaid
                ? Optional.of(Meaning.of(NONE, TRANSFER, NO_EFFECT, Reason.DEPOSIT_HOLD))
                : Optional.empty();
    }

    private static Optional<Meaning> cardRepayment(Clues clues) {
        return clues.isCredit() && clues.textHas("信用卡还款")
                ? Optional.of(Meaning.of(NONE, TRANSFER, BOOKED, Reason.CARD_REPAYMENT))
                : Optional.empty();
    }

    private static Optional<Meaning> otherLender(Clues clues) {
        return clues.isCredit() && clues.names("抖音月付") && clues.direction() != Direction.IN
                ? Optional.of(Meaning.of(NONE, TRANSFER, BOOKED, Reason.OTHER_LENDER))
                : Optional.empty();
    }

    /** Spending in this category is ordinary spending (怪兽充电), unless it speaks of the two products. */
    private static Optional<Meaning> unknownCreditRow(Clues clues) {
        if (!clues.isCredit()) {
            return Optional.empty();
        }
        boolean spending = clues.direction() == Direction.OUT && !clues.names("花呗") && !clues.names("借呗");
        return !spending && !clues.isRefund()
                ? Optional.of(Meaning.of(NONE, UNKNOWN, REVIEW, Reason.UNKNOWN_CREDIT_ROW))
                : Optional.empty();
    }

    private static Meaning moved(Clues clues, Product product, EntryKind kind, EntryState state, Reason reason) {
        return new Meaning(product, kind, state, reason, 0, clues.billMonth(), clues.repaymentMode(), Optional.empty());
    }
}
