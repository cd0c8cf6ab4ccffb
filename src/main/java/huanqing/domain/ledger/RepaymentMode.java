package huanqing.domain.ledger;

/** How a repayment was started: 自动还款, 主动还款, or the row does not say. */
public enum RepaymentMode {
    AUTO,
    MANUAL,
    UNSTATED
}
