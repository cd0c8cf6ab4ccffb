package huanqing.domain.credit.jiebei;

/** The settings of a partial prepayment. */
public record PrepaymentChoice(PrepaymentEffect effect, PrepaymentInterest interest) {
    public static final PrepaymentChoice USUAL =
            new PrepaymentChoice(PrepaymentEffect.SMALLER, PrepaymentInterest.ON_PREPAID_PART);
}
