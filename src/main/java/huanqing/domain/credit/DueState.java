package huanqing.domain.credit;

/** Where a due stands on a given day. */
public enum DueState {
    OPEN,
    PAID,
    PAID_LATE,
    /** At least the minimum was paid by the due day; the rest goes on with interest (H7). */
    MINIMUM,
    OVERDUE,
    /** Turned into instalments or deferred: its sum now falls due in other dues. */
    CONVERTED
}
