package huanqing.domain.credit.jiebei;

/** How a loan is paid back (J2). */
public enum RepaymentMethod {
    /** 每月等额: the same sum each month (J4). */
    LEVEL,
    /** 先息后本: interest each month, the principal at the end (J6). */
    INTEREST_FIRST,
    /** 等额本金: the same principal each month; weakly documented. */
    EQUAL_PRINCIPAL,
    /** 6 months of interest only, then 6 level ones; for 12 terms. */
    SIX_SIX;

    private static final int INTEREST_ONLY_TERMS = 6;
    private static final int SIX_SIX_TERMS = 12;

    public boolean allows(int terms) {
        return this != SIX_SIX || terms == SIX_SIX_TERMS;
    }

    /** How many of the next {@code terms} take interest only, when {@code paid} have been paid. */
    int interestOnly(int terms, int paid) {
        return switch (this) {
            case LEVEL, EQUAL_PRINCIPAL -> 0;
            case INTEREST_FIRST -> terms;
            case SIX_SIX -> Math.max(0, INTEREST_ONLY_TERMS - paid);
        };
    }
}
