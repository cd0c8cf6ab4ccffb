package huanqing.domain.credit.bills;

/** Where a bill stands with respect to its due day. */
enum Standing {
    BEFORE_DUE,
    MET,
    /** At least the minimum was paid: the rest goes on into the next bill. */
    MINIMUM,
    OVERDUE
}
