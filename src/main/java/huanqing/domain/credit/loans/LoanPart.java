package huanqing.domain.credit.loans;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One loan's share of a due: what is left of its interest, principal and penalty (J10, J11). */
final class LoanPart {
    private final JiebeiContract contract;
    private final LoanRow row;
    private final List<Formula> formulas = new ArrayList<>();
    private Money principal;
    private Money interest;
    private Money penalty = Money.ZERO;
    private Money penaltyEver = Money.ZERO;
    private LocalDate reached;

    LoanPart(JiebeiContract contract, LoanRow row, Formula interestFormula) {
        this.contract = contract;
        this.row = row;
        this.principal = row.principal();
        this.interest = row.interest();
        this.reached = row.due();
        formulas.add(interestFormula);
    }

    /** Lets the penalty on overdue principal run up to a day. */
    void reach(LocalDate day) {
        long days = ChronoUnit.DAYS.between(reached, day);
        if (days <= 0 || !principal.isPositive()) {
            return;
        }
        LoanPenalty stretch =
                LoanPenalty.of(principal, contract.rate(), contract.settings().penaltyFactor(), days);
        penalty = penalty.plus(stretch.penalty());
        penaltyEver = penaltyEver.plus(stretch.penalty());
        formulas.add(new Formula(Figure.PENALTY, stretch.explained()));
        reached = day;
    }

    /** Penalty, then interest, then principal (J11, L7); gives back what is left of the sum. */
    Money meet(Money sum) {
        Money left = sum;
        Money toPenalty = left.min(penalty);
        penalty = penalty.minus(toPenalty);
        left = left.minus(toPenalty);
        Money toInterest = left.min(interest);
        interest = interest.minus(toInterest);
        left = left.minus(toInterest);
        Money toPrincipal = left.min(principal);
        principal = principal.minus(toPrincipal);
        return left.minus(toPrincipal);
    }

    Money owed() {
        return principal.plus(interest).plus(penalty);
    }

    Money principalLeft() {
        return principal;
    }

    JiebeiContract contract() {
        return contract;
    }

    LoanRow row() {
        return row;
    }

    Money penaltyEver() {
        return penaltyEver;
    }

    List<Formula> formulas() {
        return formulas;
    }
}
