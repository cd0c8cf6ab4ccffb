package huanqing.domain.credit.loans;

import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Jiebei as the ledger shows it.
 *
 * @param dues by their day
 * @param owed the open principal of all loans; empty when that of a loan is unknown
 * @param loans where each confirmed loan stands, by its start; a loan that nobody confirmed is not among them
 */
public record JiebeiAccount(List<SettledDue> dues, Optional<Money> owed, List<LoanStanding> loans) {
    public JiebeiAccount {
        loans = List.copyOf(loans);
    }
}
