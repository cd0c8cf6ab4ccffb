package huanqing.domain.credit.contract;

import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import java.math.BigDecimal;

/**
 * What the public rules of Jiebei leave open, each with the default of the rules (section 6 of the facts).
 *
 * @param firstDue when the first instalment moves on by a month (J8)
 * @param penaltyFactor times the daily rate on overdue principal (J10)
 * @param prepayment which interest a part prepayment collects and what it changes (J9)
 */
public record LoanSettings(FirstDueRule firstDue, BigDecimal penaltyFactor, PrepaymentChoice prepayment) {
    public static final LoanSettings USUAL =
            new LoanSettings(FirstDueRule.USUAL, LoanPenalty.USUAL_FACTOR, PrepaymentChoice.USUAL);
}
