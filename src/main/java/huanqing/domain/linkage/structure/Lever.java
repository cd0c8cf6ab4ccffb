package huanqing.domain.linkage.structure;

/** What stands behind a cause, within the person's reach or beyond it. */
public enum Lever {
    PAY_EVERY_DUE_ON_TIME,
    BORROW_LESS_OFTEN,
    LENDERS_OWN_SCORING,
    CHOOSE_PRODUCT_PER_PURPOSE,
    PRODUCT_PURPOSE,
    CONFIRM_LENDERS,
    PLATFORM_SYSTEMS,
    LENDER_OF_A_LIMIT,
    AVOID_OVERDUE_RATE,
    COMPARE_ANNUAL_RATES,
    RULES_OF_THE_REGULATOR
}
