package huanqing.domain.reminder;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The person's word that a due was paid, before any statement says so. It counts as a repayment until a statement brings the
 * repayment itself; see {@link MarkMatching}.
 *
 * @param bill the bill that it pays; empty for loans
 * @param amount in fen, positive
 * @param at China time
 * @param afterImport the number of the last import when the word was given; older rows cannot be this repayment
 */
public record PaidMark(
        MarkId id,
        DueId due,
        Product product,
        Optional<YearMonth> bill,
        Money amount,
        LocalDateTime at,
        long afterImport) {

    /** Names one mark within its ledger. */
    public record MarkId(long value) {}

    /** @throws IllegalArgumentException when the amount is not positive */
    public PaidMark {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a repayment is more than nothing: " + amount);
        }
    }
}
