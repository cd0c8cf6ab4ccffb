package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A confirmed loan on a day.
 *
 * @param plan the plan in force, which a part prepayment has replaced (J9)
 * @param passed how many of its rows have fallen due
 * @param principalLeft principal not paid back yet, overdue or not yet due, in fen, as far as repayments surely were for it
 * @param certain false while a repayment was made that may have been for this loan or for one that nobody confirmed
 */
public record LoanStanding(JiebeiContract contract, LoanPlan plan, int passed, Money principalLeft, boolean certain) {
    /** The principal not paid back yet, in fen; empty when it is not known. */
    public Optional<Money> left() {
        return certain ? Optional.of(principalLeft) : Optional.empty();
    }

    /** The rows that have not fallen due; none once the loan is settled. */
    public List<LoanRow> toCome() {
        return isSettled() ? List.of() : plan.rows().subList(passed, plan.rows().size());
    }

    public boolean isSettled() {
        return !principalLeft.isPositive();
    }
}
