package huanqing.domain.linkage.funds;

import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One borrowing that can have paid part of one repayment.
 *
 * @param amount at most this much of the borrowing can have gone into this repayment, in fen
 */
public record FundingMatch(
        EntryId borrowing, LocalDateTime borrowedAt, EntryId repayment, LocalDateTime repaidAt, Money amount) {
    /** Calendar days from the borrowing to the repayment, 0 to 3. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(borrowedAt.toLocalDate(), repaidAt.toLocalDate());
    }
}
