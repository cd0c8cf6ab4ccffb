package huanqing.domain.linkage.structure;

/** Whether the two products have a thing apart or in common. */
public enum Standing {
    SEPARATE,
    SHARED,
    UNKNOWN
}
