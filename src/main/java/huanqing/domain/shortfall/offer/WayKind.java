package huanqing.domain.shortfall.offer;

/** How a due is settled. */
public enum WayKind {
    /** All of it on its day. */
    FULL,
    /** The minimum on its day, and the rest with interest later. */
    MINIMUM,
    /** The minimum on its day, but a later bill's minimum on the rest is missed. */
    MINIMUM_THEN_LATE,
    /** All of it later, with penalty interest. */
    LATE,
    /** Not within the horizon. */
    UNPAID,
    /** Turned into instalments for a fee. */
    INSTALMENTS,
    /** Put off by a month for a fee. */
    DEFERRAL
}
