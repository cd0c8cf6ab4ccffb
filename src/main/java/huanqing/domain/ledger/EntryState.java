package huanqing.domain.ledger;

/** How far an entry counts. Only {@link #BOOKED} and {@link #PENDING} entries move a balance. */
public enum EntryState {
    BOOKED,
    /** A purchase not yet confirmed (等待确认收货): it holds the credit line, it is in no bill yet (H3). */
    PENDING,
    /** An attempt that did not go through, such as 还款失败: evidence, no effect. */
    FAILED,
    /** Closed before it was paid, or an amount of zero, or a deposit: evidence, no effect. */
    NO_EFFECT,
    /** Paid, then closed: it counts together with its refund row, or neither counts. */
    REVERSED,
    /** Waits for the person's answer; counts nowhere until then. */
    REVIEW
}
