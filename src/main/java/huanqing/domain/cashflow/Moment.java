package huanqing.domain.cashflow;

/** When within a day money moves. What comes in the evening cannot meet the deduction of the same day. */
public enum Moment {
    /** Before 11:30: money that is certainly there for the deduction, or an outflow that may come before it. */
    MORNING,
    /** 11:30, when Alipay takes the dues of the day (H13). */
    DEDUCTION,
    /** After 11:30: the usual place of an inflow, which is the cautious one. */
    EVENING
}
