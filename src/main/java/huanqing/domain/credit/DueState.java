package huanqing.domain.credit;

/** Where a due stands on a given day. */
public enum DueState {
    OPEN,
    PAID,
    PAID_LATE,
    /** At least the minimum was paid by the due day; the rest goes on with interest (H7). */
    MINIMUM,
    OVERDUE,
    /** Its day has passed, and the rows do not tell whether it was paid: a loan that nobody confirmed may be due as well. */
    UNKNOWN,
    /** Turned into instalments or deferred: its sum now falls due in other dues. */
    CONVERTED
}
