package huanqing.domain.shortfall.offer;

/** What one payment of a plan is. */
public enum PaymentStep {
    /** The whole due on its day. */
    FULL,
    /** The minimum of the due. */
    MINIMUM,
    /** What a following bill asks of a remainder, with its interest. */
    FOLLOWING_MINIMUM,
    /** The rest of a remainder with its interest. */
    REMAINDER,
    /** An overdue sum with its penalty interest. */
    OVERDUE,
    /** A term of bill instalments. */
    INSTALMENT,
    /** A deferred due with its fee. */
    DEFERRED
}
