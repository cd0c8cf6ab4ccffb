package huanqing.domain.credit.choice;

/** Ways to pay a bill other than in full on its day. */
public enum WayToPay {
    /** Bill instalments (H8b). */
    INSTALMENTS,
    /** The minimum now, the rest with interest on the next due day (H6, H7). */
    MINIMUM,
    /** All of it a month later for a fee (H12); Alipay offers it to some people only. */
    DEFERRAL
}
