package huanqing.domain.linkage.structure;

import java.util.List;

/**
 * The four reasons why Huabei cannot be joined with Jiebei, and for each what the person can and cannot change.
 */
public enum Cause {
    CREDIT_STANDING(List.of(Lever.PAY_EVERY_DUE_ON_TIME, Lever.BORROW_LESS_OFTEN), List.of(Lever.LENDERS_OWN_SCORING)),
    POSITIONING(List.of(Lever.CHOOSE_PRODUCT_PER_PURPOSE), List.of(Lever.PRODUCT_PURPOSE)),
    SYSTEM_AND_PARTNERS(List.of(Lever.CONFIRM_LENDERS), List.of(Lever.PLATFORM_SYSTEMS, Lever.LENDER_OF_A_LIMIT)),
    REGULATION(List.of(Lever.AVOID_OVERDUE_RATE, Lever.COMPARE_ANNUAL_RATES), List.of(Lever.RULES_OF_THE_REGULATOR));

    private final List<Lever> changeable;
    private final List<Lever> fixed;

    Cause(List<Lever> changeable, List<Lever> fixed) {
        this.changeable = changeable;
        this.fixed = fixed;
    }

    public List<Lever> changeable() {
        return changeable;
    }

    public List<Lever> fixed() {
        return fixed;
    }
}
