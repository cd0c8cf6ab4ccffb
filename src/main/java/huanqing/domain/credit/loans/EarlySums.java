package huanqing.domain.credit.loans;

import huanqing.domain.credit.jiebei.Prepayment;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Formula;
import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.List;

/** What was repaid on a day before its time, in fen, as far as principal and interest of it are known. */
final class EarlySums {
    private final List<Formula> formulas = new ArrayList<>();
    private Money principal = Money.ZERO;
    private Money interest = Money.ZERO;

    void add(Prepayment prepayment) {
        add(prepayment.principal(), prepayment.interest());
        formulas.add(new Formula(Figure.INTEREST, prepayment.explained()));
    }

    void add(Money morePrincipal, Money moreInterest) {
        principal = principal.plus(morePrincipal);
        interest = interest.plus(moreInterest);
    }

    Money principal() {
        return principal;
    }

    Money interest() {
        return interest;
    }

    List<Formula> formulas() {
        return formulas;
    }
}
