package huanqing.domain.linkage;

/** The ways in which the two products' repayments can be linked; each has a test of its own. */
public enum LinkChannel {
    /** The amounts rise and fall together, in the same month or up to 3 months apart. */
    LAG,
    /** The amounts of a month depend on each other, in whatever shape (distance correlation). */
    DISTANCE,
    /** Trouble in one comes with trouble in the other: late, at the minimum, or unpaid in the same months. */
    STRESS
}
