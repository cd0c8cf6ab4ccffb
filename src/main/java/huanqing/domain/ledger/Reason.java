package huanqing.domain.ledger;

/**
 * Why an entry means what it means: the step of the classification (facts: statement formats 2.8) that settled it.
 * The words for people are in the i18n bundles under {@code reason.<NAME>}.
 */
public enum Reason {
    REPAYMENT_FAILED,
    REFUND_CLOSED,
    PROXY_CLOSED,
    TRANSFER_FAILED,
    WITHDRAWAL_FAILED,
    AWAITING_PAYMENT,
    IN_PROGRESS,
    CLOSED_UNPAID,
    CLOSED_AFTER_PAYMENT,
    SALE_CANCELLED,
    ZERO_AMOUNT,
    REFUND_TO_HUABEI,
    REFUND_ELSEWHERE,
    HUABEI_REPAYMENT,
    SHARED_REPAYMENT,
    JIEBEI_DRAWDOWN,
    JIEBEI_REPAYMENT,
    BEIYONGJIN_DRAWDOWN,
    BEIYONGJIN_REPAYMENT,
    DEPOSIT_HOLD,
    CARD_REPAYMENT,
    OTHER_LENDER,
    SELLER_FEE,
    HUABEI_PURCHASE,
    SHARED_PURCHASE,
    ORDINARY_INCOME,
    ORDINARY_OUTFLOW,
    OWN_TRANSFER,
    /** The other side of a row of Alipay's own statement, which says more. */
    TOLD_BY_ALIPAY,
    /** A bank's row of money that a wallet's statement tells as well; that row has the meaning. */
    SAME_MONEY,
    /** A bank's row that may be a wallet's money too. */
    PERHAPS_SAME_MONEY,
    /** The person said that it is. */
    SAID_SAME_MONEY,
    /** A bank's row that names Alipay, on a day of which Alipay's own statement is there and has no such row. */
    NOT_IN_ALIPAY,
    UNKNOWN_CREDIT_ROW,
    UNKNOWN_DIRECTION,
    UNKNOWN_STATUS,
    /** The person said so in the review list or typed the entry. */
    SAID_BY_USER
}
