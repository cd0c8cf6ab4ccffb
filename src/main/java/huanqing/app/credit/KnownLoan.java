package huanqing.app.credit;

import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One loan, as far as it is known.
 *
 * @param confirmed what the person confirmed of it; empty while only its drawdown is in the ledger
 * @param standing where a confirmed loan stands today; empty before its first day
 * @param drawdown the row that paid it out, if that is in the ledger
 */
public record KnownLoan(
        LocalDate start,
        Money principal,
        Optional<Loan> confirmed,
        Optional<LoanStanding> standing,
        Optional<Entry> drawdown) {
    /** The principal not paid back; empty when nobody confirmed the loan, or a repayment may have been for it or for another. */
    public Optional<Money> left() {
        return standing.map(LoanStanding::left).orElseGet(() -> confirmed.map(loan -> principal));
    }

    /** The principal paid back so far; empty when it is not known. */
    public Optional<Money> repaid() {
        return left().map(principal::minus);
    }
}
