package huanqing.domain.linkage.funds;

/** How strongly the signs together speak of debt rolling. */
public enum RollingLevel {
    CALM,
    /** Two signs. */
    AMBER,
    /** Three signs, or R1 twice in 3 months, or R5 above 70%. */
    RED
}
