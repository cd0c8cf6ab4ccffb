package huanqing.domain.cashflow;

/** How often a planned flow comes. */
public enum Rhythm {
    ONCE,
    /** Every month on the same day, or on the month's last day where it is shorter. */
    MONTHLY
}
