package huanqing.domain.linkage.funds;

/** Whether a sign was seen. */
public enum FlagState {
    RAISED,
    CLEAR,
    /** What the sign needs, such as the income, is not known. */
    UNKNOWN
}
